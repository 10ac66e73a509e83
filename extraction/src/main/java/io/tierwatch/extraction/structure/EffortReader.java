package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.pattern.Match;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternIndex;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the judgement on the government's efforts that opens a section. */
final class EffortReader {

  private static final List<SectionName> SECTIONS =
      List.of(SectionName.PROSECUTION, SectionName.PROTECTION, SectionName.PREVENTION);

  /** A judgement does not stand further into a section than this. */
  private static final int SENTENCES = 3;

  private record Turn(Pattern pattern, Direction direction) {}

  private record Hit(EffortRule rule, Match match) {
    int verb() {
      return match.start("verb");
    }
  }

  private final PatternIndex<EffortRule> rules = new PatternIndex<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Category> others;
  private final Category self;
  private final Category degree;
  private final Category adverb;

  EffortReader(Language language) {
    this.others =
        List.of(
            language.lexicon().category("ngo"),
            language.lexicon().category("international_organization"),
            language.lexicon().category("foreign_government"));
    this.self = language.lexicon().category("effort_self");
    this.degree = language.lexicon().category("effort_degree");
    this.adverb = language.lexicon().category("effort_adverb");
    PatternParser parser = new PatternParser(language.lexicon());
    for (RuleFile.Entry entry : Rules.entries(Rules.EFFORTS)) {
      add(entry, Rules.patterns(entry, parser));
    }
  }

  private void add(RuleFile.Entry entry, List<Pattern> patterns) {
    EffortRule rule = EffortRule.of(entry);
    for (Pattern pattern : patterns) {
      if (rule.kind() == EffortRule.Kind.TURN) {
        Direction direction =
            rule.direction().orElseThrow(() -> entry.error("turns in no direction"));
        turns.add(new Turn(pattern, direction));
      } else {
        rules.add(pattern, rule);
      }
    }
  }

  List<Effort> read(NarrativeText text) {
    List<Effort> efforts = new ArrayList<>();
    for (SectionName section : SECTIONS) {
      judgement(text.in(section)).ifPresent(efforts::add);
    }
    return efforts;
  }

  private Optional<Effort> judgement(List<Passage> passages) {
    for (int i = 0; i < Math.min(SENTENCES, passages.size()); i++) {
      Passage passage = passages.get(i);
      @Nullable Hit hit = first(passage, EffortRule.Kind.JUDGEMENT);
      if (hit == null && i == 0) {
        hit = first(passage, EffortRule.Kind.WEAKER);
      }
      if (hit != null) {
        return Optional.of(effort(passage, hit));
      }
    }
    return Optional.empty();
  }

  /** The hit whose verb comes first; of two with one verb, that of the rule that comes first. */
  private @Nullable Hit first(Passage passage, EffortRule.Kind kind) {
    List<Hit> hits = new ArrayList<>();
    rules.match(
        passage,
        (rule, match) -> {
          Hit hit = new Hit(rule, match);
          if (rule.kind() == kind && isOfTheGovernment(passage, hit.verb())) {
            hits.add(hit);
          }
        });
    @Nullable Hit first = null;
    for (Hit hit : hits) {
      if (first == null || hit.verb() < first.verb()) {
        first = hit;
      }
    }
    return first;
  }

  /** Whether the verb is not that of an organization or of another government. */
  private boolean isOfTheGovernment(Passage passage, int verb) {
    if (passage.hits().find(0, verb, self) >= 0) {
      return true;
    }
    return others.stream().allMatch(other -> passage.hits().find(0, verb, other) < 0);
  }

  private Effort effort(Passage passage, Hit hit) {
    @Nullable Direction direction = direction(passage, hit).orElse(null);
    int from = hit.match().start();
    boolean withAdverb = passage.hits().has(hit.verb() - 1, adverb);
    if (withAdverb) {
      from = Math.min(from, hit.verb() - 1);
    }
    return new Effort(
        passage.evidence(from, hit.match().end(), hit.verb(), "effort." + hit.rule().name()),
        passage.section(),
        direction,
        direction == Direction.NONE_REPORTED ? null : qualifier(passage, hit, withAdverb));
  }

  private Optional<Direction> direction(Passage passage, Hit hit) {
    Optional<Direction> direction = hit.rule().direction();
    boolean turned =
        turns.stream()
            .anyMatch(
                turn ->
                    direction.filter(d -> isOpposite(d, turn.direction())).isPresent()
                        && turn.pattern().find(passage, hit.match().end()) != null);
    return turned ? Optional.of(Direction.MIXED) : direction;
  }

  private static boolean isOpposite(Direction direction, Direction other) {
    return (direction == Direction.INCREASED && other == Direction.DECREASED)
        || (direction == Direction.DECREASED && other == Direction.INCREASED);
  }

  private @Nullable String qualifier(Passage passage, Hit hit, boolean withAdverb) {
    int at =
        withAdverb
            ? hit.verb() - 1
            : passage.hits().find(hit.verb() + 1, hit.match().end(), degree);
    boolean none = at < 0 || isDenied(passage, hit.match().start(), at);
    return none ? null : passage.tokens().at(at).toLowerCase(Locale.ROOT);
  }

  /** 'no significant progress' is not significant. */
  private static boolean isDenied(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.tokens().is(i, "no") || passage.tokens().is(i, "not")) {
        return true;
      }
    }
    return false;
  }
}
