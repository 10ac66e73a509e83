package io.tierwatch.model.report;

import io.tierwatch.model.Edition;
import java.util.List;

/**
 * A report, or the part of one that an input holds.
 *
 * @param document the name of the input
 * @param text the input as it was decoded: every offset points into it
 * @param damage what concerns no narrative, such as text before the first one
 */
public record Report(
    String document,
    Edition edition,
    String text,
    List<Narrative> narratives,
    List<Damage> damage) {

  public Report {
    narratives = List.copyOf(narratives);
    damage = List.copyOf(damage);
  }
}
