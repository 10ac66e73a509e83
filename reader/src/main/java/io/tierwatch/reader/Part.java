package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.EditionFact;
import java.util.List;

/**
 * A list or table of a report. One without facts is none: what looked like one up to its end.
 *
 * @param from the index of its first line
 * @param to the index behind its last line
 */
record Part(int from, int to, List<? extends EditionFact> facts, List<Damage> damage) {

  Part {
    facts = List.copyOf(facts);
    damage = List.copyOf(damage);
  }

  static Part none(int from, int to) {
    return new Part(from, Math.max(from + 1, to), List.of(), List.of());
  }
}
