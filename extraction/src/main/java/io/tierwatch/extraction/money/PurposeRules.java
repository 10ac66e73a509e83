package io.tierwatch.extraction.money;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.MoneyAmount;
import io.tierwatch.extraction.pattern.Match;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that tell what an amount is for, in the order in which they are believed. */
final class PurposeRules {

  private static final String FILE = "purposes.txt";
  private static final String AMOUNT = "m";

  /** What a rule says of an amount, and the stretch of the sentence that says it. */
  record Hit(String rule, Purpose purpose, int start, int end) {}

  private record Rule(String name, Purpose purpose, List<Pattern> patterns) {}

  private final List<Rule> rules = new ArrayList<>();

  private PurposeRules() {}

  static PurposeRules load(Lexicon lexicon) {
    PurposeRules loaded = new PurposeRules();
    PatternParser parser = new PatternParser(lexicon);
    for (RuleFile.Entry entry : RuleFile.read(PurposeRules.class, FILE)) {
      Purpose purpose =
          Coded.find(Purpose.class, entry.one("purpose"))
              .orElseThrow(() -> entry.error("there is no such purpose"));
      List<Pattern> patterns = entry.all("pattern").stream().map(parser::parse).toList();
      loaded.rules.add(new Rule(entry.name(), purpose, patterns));
    }
    return loaded;
  }

  /** The first rule that speaks of each amount, by the first token of the amount. */
  Map<Integer, Hit> find(Passage passage) {
    Map<Integer, Hit> found = new HashMap<>();
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns) {
        findAll(passage, rule, pattern, found);
      }
    }
    return found;
  }

  private static void findAll(
      Passage passage, Rule rule, Pattern pattern, Map<Integer, Hit> found) {
    Match match = pattern.find(passage);
    while (match != null) {
      int amount = match.start(AMOUNT);
      if (!crossesAnother(passage, match, amount)) {
        found.putIfAbsent(amount, new Hit(rule.name, rule.purpose, match.start(), match.end()));
      }
      match = pattern.find(passage, match.start() + 1);
    }
  }

  /** Whether the pattern reaches over another amount, whose words those are. */
  private static boolean crossesAnother(Passage passage, Match match, int amount) {
    for (MoneyAmount other : passage.mentions().money()) {
      if (other.start() != amount
          && other.start() >= match.start()
          && other.start() < match.end()) {
        return true;
      }
    }
    return false;
  }

  /** The rules as written, for the tests that run their examples. */
  static List<RuleFile.Entry> entries() {
    return RuleFile.read(PurposeRules.class, FILE);
  }

  /** The hit on an amount, or null. */
  static @Nullable Hit on(Map<Integer, Hit> hits, MoneyAmount amount) {
    return hits.get(amount.start());
  }
}
