package io.tierwatch.extraction.mention;

import io.tierwatch.model.fact.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, whatever it counts.
 *
 * @param start the first token, with the words of approximation before the number
 * @param number the token where the number itself begins
 * @param end the token behind the last
 * @param max the upper end of a range
 */
public record Quantity(
    int start,
    int number,
    int end,
    double value,
    @Nullable Double max,
    Qualifier qualifier,
    Kind kind)
    implements Mention {

  /** What sort of number it is, as far as the number itself tells. */
  public enum Kind {
    /** Counts something. */
    COUNT,
    /** Four digits that are a calendar year. */
    YEAR,
    /** A share of a hundred. */
    PERCENT,
    /** A vague amount, such as "hundreds" or "dozens". */
    VAGUE,
    /** A share, such as "half". */
    FRACTION
  }
}
