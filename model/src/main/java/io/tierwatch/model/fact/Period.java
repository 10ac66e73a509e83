package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;

/**
 * The time that a figure is about, seen from the edition: its own reporting period, one before, a
 * calendar year, or several years together.
 *
 * @param code {@code current}, {@code previous}, {@code two_years_ago}, {@code cumulative}, or a
 *     year as {@code 2015}
 */
public record Period(String code) implements Coded {

  /** The reporting period, or the calendar year that the edition covers. */
  public static final Period CURRENT = new Period("current");

  /** The period or calendar year before the current one. */
  public static final Period PREVIOUS = new Period("previous");

  /** The period or calendar year before the previous one. */
  public static final Period TWO_YEARS_AGO = new Period("two_years_ago");

  /** A total over several years. */
  public static final Period CUMULATIVE = new Period("cumulative");

  /** A calendar year as seen from the edition of {@code editionYear}. */
  public static Period ofYear(int year, int editionYear) {
    return switch (editionYear - year) {
      case 0, 1 -> CURRENT;
      case 2 -> PREVIOUS;
      case 3 -> TWO_YEARS_AGO;
      default -> new Period(Integer.toString(year));
    };
  }
}
