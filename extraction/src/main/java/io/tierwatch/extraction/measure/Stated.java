package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import java.util.List;

/**
 * What a figure was found to state, from which later figures take over what they leave out.
 *
 * @param metrics its metrics, several where verbs are joined: "identified and referred six victims"
 * @param measure the last of its measures
 * @param end the token behind its noun phrase
 */
record Stated(List<Metric> metrics, Measure measure, Noun noun, int end) {

  /** The same of another time. */
  Stated during(Period period) {
    Measure same =
        new Measure(
            measure.evidence(),
            measure.metric(),
            measure.value(),
            measure.max(),
            measure.qualifier(),
            measure.unit(),
            period,
            measure.actor(),
            measure.exploitation(),
            measure.part());
    return new Stated(metrics, same, noun, end);
  }
}
