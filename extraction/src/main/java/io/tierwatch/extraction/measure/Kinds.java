package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells figures of a sentence that differ only in the form of exploitation from wholes: of "one sex
 * trafficking and two forced labor investigations" each is a part.
 */
final class Kinds {

  private Kinds() {}

  static List<Measure> told(List<Measure> measures) {
    List<Measure> told = new ArrayList<>();
    for (Measure measure : measures) {
      told.add(measure.part() == null && hasSibling(measure, measures) ? asPart(measure) : measure);
    }
    return told;
  }

  private static boolean hasSibling(Measure measure, List<Measure> measures) {
    return measure.exploitation() != null
        && measures.stream()
            .anyMatch(
                other ->
                    other.metric() == measure.metric()
                        && other.period().equals(measure.period())
                        && other.exploitation() != null
                        && other.exploitation() != measure.exploitation());
  }

  private static Measure asPart(Measure m) {
    return new Measure(
        m.evidence(),
        m.metric(),
        m.value(),
        m.max(),
        m.qualifier(),
        m.unit(),
        m.period(),
        m.actor(),
        m.exploitation(),
        new Part(null, null, null, m.exploitation()));
  }
}
