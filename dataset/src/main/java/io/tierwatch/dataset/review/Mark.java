package io.tierwatch.dataset.review;

import io.tierwatch.model.fact.Fact;
import java.util.Locale;
import java.util.Optional;

/**
 * A review beside what is read now.
 *
 * @param state how the fact of the review stands to the reading of now
 * @param number the place of the fact of now among all facts of its country, from 1; 0 for none
 * @param now the fact as it is read now
 */
public record Mark(Review review, State state, int number, Optional<Fact> now) {

  /** How the fact of a review stands to the reading of now. */
  public enum State {
    /** The fact is read as it was reviewed. */
    SAME,
    /** Its words are there, and read otherwise. */
    OTHERWISE,
    /** Nothing of this kind is read from its words any more. */
    GONE;

    /** The state in words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
