package io.tierwatch.assessment.change;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The largest total of a metric for the reporting period of two editions. */
public record FigureChange(Metric metric, Optional<Measure> before, Optional<Measure> after) {

  static List<FigureChange> between(CountryFacts before, CountryFacts after) {
    List<FigureChange> changes = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      Optional<Measure> old = before.figures().principal(metric);
      Optional<Measure> now = after.figures().principal(metric);
      if (old.isPresent() || now.isPresent()) {
        changes.add(new FigureChange(metric, old, now));
      }
    }
    return changes;
  }

  /** Whether both count the same thing, so that one may be set against the other. */
  public boolean isComparable() {
    return before.isPresent()
        && after.isPresent()
        && before.get().unit() == after.get().unit()
        && before.get().exploitation() == after.get().exploitation();
  }
}
