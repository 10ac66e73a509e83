package io.tierwatch.model.report;

import io.tierwatch.model.Edition;
import java.util.List;

/**
 * A report, or the part of one that an input holds.
 *
 * @param document the name of the input
 * @param text the input as it was decoded: every offset points into it
 * @param parts what is stated outside the narratives: lists of tiers and tables, in their order
 * @param damage what concerns no narrative, such as text before the first one
 */
public record Report(
    String document,
    Edition edition,
    String text,
    List<Narrative> narratives,
    List<EditionFact> parts,
    List<Damage> damage) {

  public Report {
    narratives = List.copyOf(narratives);
    parts = List.copyOf(parts);
    damage = List.copyOf(damage);
  }

  /** A report that is narratives and nothing else. */
  public Report(
      String document,
      Edition edition,
      String text,
      List<Narrative> narratives,
      List<Damage> damage) {
    this(document, edition, text, narratives, List.of(), damage);
  }

  /** The parts of one kind, in their order. */
  public <P extends EditionFact> List<P> parts(Class<P> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
