package io.tierwatch.extraction.term;

import org.jspecify.annotations.Nullable;

/**
 * A length of time in months, or its least and most.
 *
 * @param start the first token, with the words of approximation before the number
 * @param end the token behind the last
 * @param min null where the text states only the most ("up to five years")
 * @param max null where the text states only the least ("at least five years")
 * @param prison whether the words next to it say that it is spent in prison
 */
public record Term(int start, int end, @Nullable Double min, @Nullable Double max, boolean prison) {

  /** The number that stands for life. */
  public static final double LIFE = Double.POSITIVE_INFINITY;

  /** Months as years, and life as {@code life}. */
  public static @Nullable Double years(@Nullable Double months, double life) {
    if (months == null) {
      return null;
    }
    return months == LIFE ? life : months / 12;
  }

  /** Months, and life as {@code life}. */
  public static @Nullable Double months(@Nullable Double months, double life) {
    return months != null && months == LIFE ? Double.valueOf(life) : months;
  }
}
