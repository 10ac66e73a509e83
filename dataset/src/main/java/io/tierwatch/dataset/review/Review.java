package io.tierwatch.dataset.review;

import io.tierwatch.model.fact.Fact;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says of a fact.
 *
 * @param fact the fact as it was read when it was reviewed
 * @param document the input that it was read from
 * @param correction what it should be; only of a fact that is corrected
 * @param note why; empty where nothing is said
 * @param reviewer the name that the reviewer gave
 */
public record Review(
    Fact fact,
    String document,
    Verdict verdict,
    Optional<Correction> correction,
    String note,
    String reviewer,
    Instant at) {

  public Review {
    if (correction.isPresent() != (verdict == Verdict.CORRECTED)) {
      throw new IllegalArgumentException("a correction belongs to a fact that is corrected");
    }
  }

  /** The key of the fact as it was read. */
  public String key() {
    return FactKey.of(fact);
  }

  /** The fact as it should be, where the reviewer corrects it. */
  public Optional<Fact> corrected() {
    return correction.map(correct -> correct.applyTo(fact));
  }
}
