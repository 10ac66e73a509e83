package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells within a paragraph which figures are parts of a larger one stated before: after "assisted
 * 221 victims", the "46 repatriated victims" who received reintegration assistance are among them.
 */
final class Wholes {

  private record Told(Metric metric, @Nullable Double value, Period period) {}

  private final List<Measure> seen = new ArrayList<>();

  /** What the narrative stated so far, so that what it says again is stated once. */
  private final Set<Told> stated = new HashSet<>();

  /** Forgets the wholes: a new paragraph begins. */
  void clear() {
    seen.clear();
  }

  /** The measures of a sentence, as parts where a larger whole of the same kind was stated. */
  List<Measure> place(List<Measure> sentence) {
    List<Measure> placed = new ArrayList<>();
    for (Measure measure : sentence) {
      boolean news = stated.add(new Told(measure.metric(), measure.value(), measure.period()));
      if (!news && measure.evidence().rule().equals(RestatedWholes.RULE)) {
        continue;
      }
      placed.add(measure.part() == null && isPart(measure) ? asPart(measure) : measure);
      if (placed.get(placed.size() - 1).part() == null && measure.value() != null) {
        seen.add(measure);
      }
    }
    return placed;
  }

  private boolean isPart(Measure measure) {
    boolean people =
        measure.metric() == Metric.VICTIMS_ASSISTED
            || measure.metric() == Metric.VICTIMS_IDENTIFIED
            || measure.metric() == Metric.VICTIMS_REFERRED
            || measure.metric() == Metric.SHELTERS;
    Double value = measure.value();
    return people && value != null && value > 0 && whole(measure, value) != null;
  }

  private @Nullable Measure whole(Measure measure, double value) {
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
