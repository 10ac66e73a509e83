package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the total that a part names: "16 of the 24 victims identified during the year received
 * care" states that 24 were identified, too.
 */
final class RestatedWholes {

  /** The rule's name, by which a total that was stated before is known as one said again. */
  static final String RULE = "measure/restated";

  private final Sentence sentence;

  RestatedWholes(Sentence sentence) {
    this.sentence = sentence;
  }

  void read(Figure part) {
    boolean identified =
        part.ofSet() && part.noun() == Noun.VICTIM && sentence.tokens.is(part.end(), "identified");
    Quantity whole = identified ? whole(part) : null;
    if (whole == null) {
      return;
    }
    Metric metric = MetricFinder.potential(Metric.VICTIMS_IDENTIFIED, part);
    int end = Math.min(sentence.tokens.size(), part.end() + 8);
    Period period = Times.first(sentence.passage, part.end(), end);
    sentence.measures.add(
        new Measure(
            sentence.passage.evidence(whole.start(), part.end() + 1, whole.number(), RULE),
            metric,
            whole.value(),
            whole.max(),
            whole.qualifier(),
            part.noun().unit(),
            period == null ? Period.CURRENT : period,
            sentence.details.actor(part),
            part.traits().exploitation(),
            null));
  }

  private @Nullable Quantity whole(Figure part) {
    for (int at = part.number() + 1; at < part.end(); at++) {
      Quantity quantity = sentence.passage.mentions().quantityAt(at);
      if (quantity != null && quantity.kind() == Quantity.Kind.COUNT) {
        return quantity;
      }
    }
    return null;
  }
}
