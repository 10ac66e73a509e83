package io.tierwatch.assessment.change;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that stand for the country in two editions, each of its own reporting period.
 *
 * @param before empty where the earlier edition says nothing of the metric for its period; it may
 *     say that the figure was not reported
 * @param after the same of the later edition
 */
public record FigureChange(Metric metric, Optional<Measure> before, Optional<Measure> after) {

  static List<FigureChange> between(CountryFacts before, CountryFacts after) {
    List<FigureChange> changes = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      Optional<Measure> old = now(before, metric);
      Optional<Measure> now = now(after, metric);
      if (old.isPresent() || now.isPresent()) {
        changes.add(new FigureChange(metric, old, now));
      }
    }
    return changes;
  }

  private static Optional<Measure> now(CountryFacts facts, Metric metric) {
    return facts.figures().headline(metric).map(Headline::now);
  }

  /**
   * Whether both are figures that count the same thing, so that one may be set against the other.
   */
  public boolean isComparable() {
    return before.isPresent()
        && after.isPresent()
        && before.get().value() != null
        && after.get().value() != null
        && before.get().unit() == after.get().unit()
        && before.get().exploitation() == after.get().exploitation();
  }
}
