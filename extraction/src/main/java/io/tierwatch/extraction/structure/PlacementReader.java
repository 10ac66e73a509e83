package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternIndex;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.extraction.structure.PlacementRule.Matter;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the placement from the sentences that state it, with the heading as a second witness. */
final class PlacementReader {

  private final PatternIndex<PlacementRule> rules = new PatternIndex<>();

  PlacementReader(Language language) {
    PatternParser parser = new PatternParser(language.lexicon());
    for (RuleFile.Entry entry : Rules.entries(Rules.PLACEMENT)) {
      PlacementRule rule = PlacementRule.of(entry);
      for (Pattern pattern : Rules.patterns(entry, parser)) {
        rules.add(pattern, rule);
      }
    }
  }

  /** A placement, where one is stated, and what contradicts it. */
  record Reading(Optional<Placement> placement, List<Damage> damage) {}

  Reading read(NarrativeText text) {
    PlacementStatements said = statements(text);
    Optional<Tier> heading = text.narrative().headingTier();
    Optional<Tier> tier = said.tier().or(() -> heading);
    if (tier.isEmpty()) {
      return new Reading(Optional.empty(), List.of());
    }
    Placement placement =
        new Placement(
            evidence(text, said),
            tier.get(),
            said.standards(tier.get()).orElse(null),
            said.movement().orElse(null),
            said.previousTier(tier.get()).orElse(null),
            said.consecutiveYears().orElse(null),
            said.has(Matter.WAIVER),
            said.answer(Matter.INCREASING).orElse(null));
    return new Reading(Optional.of(placement), disagreement(heading, said));
  }

  /**
   * Whole sentences of the opening are believed first, then torn ones. Editions before 2017 state
   * the placement behind the profile: where the opening is silent, the other sections are asked.
   */
  private PlacementStatements statements(NarrativeText text) {
    List<Passage> opening = text.in(SectionName.SYNOPSIS);
    PlacementStatements said = new PlacementStatements();
    hear(opening, said);
    if (said.tier().isEmpty() && !said.has(Matter.STANDARDS)) {
      List<Passage> rest = new ArrayList<>(text.passages());
      rest.removeIf(
          p -> p.section() == SectionName.SYNOPSIS || p.section() == SectionName.RECOMMENDATIONS);
      hear(rest, said);
    }
    return said;
  }

  private void hear(List<Passage> passages, PlacementStatements said) {
    for (boolean torn : new boolean[] {false, true}) {
      for (Passage passage : passages) {
        if (passage.torn() == torn) {
          rules.match(passage, (rule, match) -> said.add(rule, match, passage));
        }
      }
    }
  }

  private static Evidence evidence(NarrativeText text, PlacementStatements said) {
    String rule = "placement.heading";
    Narrative narrative = text.narrative();
    return said.evidence()
        .or(() -> narrative.heading().map(words -> Citations.whole(text, words, rule)))
        .orElseGet(() -> Citations.line(text, narrative.startLine(), rule));
  }

  private static List<Damage> disagreement(Optional<Tier> heading, PlacementStatements said) {
    Optional<Tier> stated = said.tier();
    if (heading.isEmpty() || stated.isEmpty() || heading.equals(stated)) {
      return List.of();
    }
    int line = said.evidence().map(Evidence::line).orElse(1);
    String detail =
        "the heading says " + heading.get().title() + ", the text " + stated.get().title();
    return List.of(new Damage(Damage.Kind.TIER_DISAGREES, line, detail));
  }
}
