package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells within a paragraph which figures are parts of a larger one stated before: after "assisted
 * 221 victims", the "46 repatriated victims" who received reintegration assistance are among them.
 */
final class Wholes {

  private final List<Measure> seen = new ArrayList<>();

  /** Forgets everything: a new paragraph begins. */
  void clear() {
    seen.clear();
  }

  /** The measure, as a part where a larger whole of the same kind was stated in the paragraph. */
  Measure place(Passage passage, Measure measure) {
    Measure placed = measure.part() == null && isPart(measure) ? asPart(measure) : measure;
    if (placed.part() == null && placed.value() != null) {
      seen.add(placed);
    }
    return placed;
  }

  private boolean isPart(Measure measure) {
    boolean people =
        measure.metric() == Metric.VICTIMS_ASSISTED
            || measure.metric() == Metric.VICTIMS_IDENTIFIED
            || measure.metric() == Metric.VICTIMS_REFERRED;
    Double value = measure.value();
    return people && value != null && value > 0 && whole(measure, value) != null;
  }

  private @org.jspecify.annotations.Nullable Measure whole(Measure measure, double value) {
    for (Measure other : seen) {
      Double total = other.value();
      boolean same =
          other.metric() == measure.metric()
              && other.period().equals(measure.period())
              && other.actor() == measure.actor();
      if (same && total != null && total > value) {
        return other;
      }
    }
    return null;
  }

  private static Measure asPart(Measure m) {
    Unit unit = m.unit() == Unit.PERSONS ? Unit.VICTIMS : m.unit();
    Part part = new Part(null, null, null, m.exploitation());
    return new Measure(
        m.evidence(),
        m.metric(),
        m.value(),
        m.max(),
        m.qualifier(),
        unit,
        m.period(),
        m.actor(),
        m.exploitation(),
        part);
  }
}
