package io.tierwatch.assessment.evidence;

import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signals of the judgement that opens a section. */
final class EffortSignals {

  /** Words that call efforts little, or little good. */
  private static final Set<String> WEAK =
      Set.of(
          "weak", "limited", "minimal", "inadequate", "insufficient", "modest", "uneven", "negligible",
          "poor", "low", "scant", "sporadic", "nominal", "meager", "inconsistent", "few", "little",
          "low-level", "weakened", "incomplete", "deficient", "ineffective", "marginal");

  /** Words that call efforts much, or good. */
  private static final Set<String> STRONG =
      Set.of(
          "strong", "robust", "vigorous", "significant", "substantial", "extensive", "comprehensive",
          "considerable", "exemplary", "effective", "serious", "sustained");

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

  static List<Fact> worded(CountryFacts facts, SectionName section, boolean strong) {
    Set<String> words = strong ? STRONG : WEAK;
    return List.copyOf(
        facts.of(Effort.class).stream()
            .filter(effort -> effort.section() == section)
            .filter(effort -> holds(words, effort.qualifier()))
            .toList());
  }

  private static boolean holds(Set<String> words, @Nullable String qualifier) {
    if (qualifier == null) {
      return false;
    }
    for (String word : qualifier.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
