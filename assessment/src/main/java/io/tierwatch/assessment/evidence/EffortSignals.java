package io.tierwatch.assessment.evidence;

import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signals of the judgement that opens a section. */
final class EffortSignals {

  private EffortSignals() {}

  static List<Fact> any(CountryFacts facts, SectionName section) {
    return select(facts, section, List.of(Direction.values()));
  }

  static List<Fact> moved(CountryFacts facts, SectionName section, List<Direction> directions) {
    return select(facts, section, directions);
  }

  private static List<Fact> select(
      CountryFacts facts, SectionName section, List<Direction> directions) {
    return List.copyOf(
        facts.of(Effort.class).stream()
            .filter(effort -> effort.section() == section)
            .filter(effort -> effort.direction() != null)
            .filter(effort -> directions.contains(effort.direction()))
            .toList());
  }

  /** The judgements whose word calls the efforts strong, or weak. */
  static List<Fact> worded(CountryFacts facts, SectionName section, boolean strong) {
    String list = strong ? "strong" : "weak";
    return List.copyOf(
        facts.of(Effort.class).stream()
            .filter(effort -> effort.section() == section)
            .filter(effort -> holds(list, effort.qualifier()))
            .toList());
  }

  private static boolean holds(String list, @Nullable String qualifier) {
    return qualifier != null && WordLists.anyWord(list, qualifier);
  }
}
