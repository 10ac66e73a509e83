package io.tierwatch.assessment.evidence;

import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Metric;
import java.util.List;

/** Signals of figures. */
final class FigureSignals {

  private FigureSignals() {}

  /** Both figures, where the metric rose ({@code sign} 1) or fell ({@code sign} -1). */
  static List<Fact> changed(CountryFacts facts, Metric metric, int sign) {
    return facts
        .figures()
        .change(metric)
        .filter(change -> change.difference() * sign > 0)
        .map(change -> List.<Fact>of(change.now(), change.before()))
        .orElse(List.of());
  }

  /** Both figures, where that of the year before stands beside that of the reporting period. */
  static List<Fact> both(CountryFacts facts, Metric metric) {
    return facts
        .figures()
        .change(metric)
        .map(change -> List.<Fact>of(change.now(), change.before()))
        .orElse(List.of());
  }

  /** Everything that is said of a metric, reported or not. */
  static List<Fact> any(CountryFacts facts, Metric metric) {
    return List.copyOf(facts.figures().of(metric));
  }
}
