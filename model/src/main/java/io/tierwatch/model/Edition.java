package io.tierwatch.model;

import java.time.LocalDate;

/**
 * One year's edition of the report. Its reporting period runs from 1 April of the year before to 31
 * March of its own year (22 U.S.C. 7107(b)(1)).
 *
 * @param year the year of publication, 2001 or later
 */
public record Edition(int year) implements Comparable<Edition> {

  /** The year of the first report. */
  public static final int FIRST = 2001;

  public Edition {
    if (year < FIRST || year > 2100) {
      throw new IllegalArgumentException("no edition of the year " + year);
    }
  }

  /** The first day of the reporting period. */
  public LocalDate periodStart() {
    return LocalDate.of(year - 1, 4, 1);
  }

  /** The last day of the reporting period. */
  public LocalDate periodEnd() {
    return LocalDate.of(year, 3, 31);
  }

  /** The calendar year that the report covers for most of its figures: the year before its own. */
  public int coveredYear() {
    return year - 1;
  }

  @Override
  public int compareTo(Edition other) {
    return Integer.compare(year, other.year);
  }
}
