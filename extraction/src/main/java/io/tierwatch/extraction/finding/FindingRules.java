package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.finding.FindingRule.Effect;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternIndex;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of findings. A rule names its {@code question} (or several, parted by commas) and
 * either the {@code answer} that it gives or what it {@code lowers}: {@code yes to partial}, in the
 * same sentence or one of the {@code reach} sentences before it. Each {@code pattern} is one
 * wording. Optional: {@code also} and {@code unless}, patterns that the sentence must or may not
 * have; {@code weight}, 50 where absent; {@code section}, all but recommendations and profile where
 * absent.
 */
final class FindingRules {

  private static final List<String> FILES =
      List.of(
          "finding/law.rules",
          "finding/complicity.rules",
          "finding/identification.rules",
          "finding/victims.rules",
          "finding/shelter.rules",
          "finding/prevention.rules",
          "finding/recruitment.rules",
          "finding/data.rules");

  private static final int USUAL_WEIGHT = 50;

  /** What a recommendation asks for is not there, and a profile is about traffickers. */
  private static final Set<SectionName> USUAL_SECTIONS =
      Set.of(
          SectionName.SYNOPSIS,
          SectionName.PROSECUTION,
          SectionName.PROTECTION,
          SectionName.PREVENTION);

  private final PatternParser parser;
  private final Map<SectionName, PatternIndex<FindingRule>> bySection =
      new EnumMap<>(SectionName.class);

  private FindingRules(PatternParser parser) {
    this.parser = parser;
  }

  /** The rules as written. */
  static List<RuleFile.Entry> entries(Class<?> base) {
    return FILES.stream().flatMap(file -> RuleFile.read(base, file).stream()).toList();
  }

  /** All rules by the sections where they read, each filed under its patterns. */
  static Map<SectionName, PatternIndex<FindingRule>> load(Lexicon lexicon, Class<?> base) {
    FindingRules rules = new FindingRules(new PatternParser(lexicon));
    for (RuleFile.Entry entry : entries(base)) {
      try {
        rules.add(entry);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(entry.error(String.valueOf(e.getMessage())));
      }
    }
    return rules.bySection;
  }

  private void add(RuleFile.Entry entry) {
    FindingRule rule =
        new FindingRule(
            entry.name(),
            questions(entry),
            effect(entry),
            entry.all("weight").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(USUAL_WEIGHT),
            patterns(entry, "also"),
            patterns(entry, "unless"));
    check(rule);
    List<Pattern> wordings = patterns(entry, "pattern");
    if (wordings.isEmpty()) {
      throw entry.error("has no pattern");
    }
    for (SectionName section : sections(entry)) {
      PatternIndex<FindingRule> index =
          bySection.computeIfAbsent(section, s -> new PatternIndex<>());
      wordings.forEach(wording -> index.add(wording, rule));
    }
  }

  private List<Pattern> patterns(RuleFile.Entry entry, String key) {
    return entry.all(key).stream().map(parser::parse).toList();
  }

  private static Set<Question> questions(RuleFile.Entry entry) {
    Set<Question> questions = EnumSet.noneOf(Question.class);
    for (String code : entry.one("question").split(",")) {
      questions.add(Question.valueOf(constant(code)));
    }
    return questions;
  }

  private static Effect effect(RuleFile.Entry entry) {
    if (entry.all("lowers").isEmpty()) {
      return new Effect.Answers(answer(entry.one("answer")));
    }
    String[] answers = entry.one("lowers").split(" to ");
    if (answers.length != 2) {
      throw entry.error("'lowers:' is not of the form 'yes to partial'");
    }
    int reach = entry.all("reach").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    return new Effect.Lowers(answer(answers[0]), answer(answers[1]), reach);
  }

  private static void check(FindingRule rule) {
    List<Answer> answers = new ArrayList<>();
    if (rule.effect() instanceof Effect.Answers one) {
      answers.add(one.answer());
    } else if (rule.effect() instanceof Effect.Lowers lowers) {
      answers.add(lowers.from());
      answers.add(lowers.to());
    }
    for (Question question : rule.questions()) {
      for (Answer answer : answers) {
        if (!question.admits(answer)) {
          throw new IllegalArgumentException(question + " does not admit " + answer);
        }
      }
    }
  }

  private static Set<SectionName> sections(RuleFile.Entry entry) {
    Set<SectionName> sections = EnumSet.noneOf(SectionName.class);
    for (String list : entry.all("section")) {
      for (String name : list.split(",")) {
        sections.add(SectionName.valueOf(constant(name)));
      }
    }
    return sections.isEmpty() ? USUAL_SECTIONS : sections;
  }

  private static Answer answer(String code) {
    return Answer.valueOf(constant(code));
  }

  private static String constant(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }
}
