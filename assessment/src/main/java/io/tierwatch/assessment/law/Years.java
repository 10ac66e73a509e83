package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Field;
import io.tierwatch.model.Edition;

/**
 * The editions for which a part of the law holds, both ends included; written {@code 2019-}, {@code
 * 2004-2018} or {@code -2018}.
 */
public record Years(int from, int until) {

  /** All editions. */
  public static final Years ALWAYS = new Years(Edition.FIRST, Integer.MAX_VALUE);

  /** Reads the notation; a fault names the field's line. */
  public static Years parse(String words, Field field) {
    int dash = words.indexOf('-');
    if (dash < 0) {
      throw field.fault("'" + words + "' is no range of years");
    }
    String first = words.substring(0, dash).strip();
    String last = words.substring(dash + 1).strip();
    try {
      int from = first.isEmpty() ? Edition.FIRST : Integer.parseInt(first);
      int until = last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
      if (from > until) {
        throw field.fault("the years '" + words + "' end before they begin");
      }
      return new Years(from, until);
    } catch (NumberFormatException e) {
      throw field.fault("'" + words + "' is no range of years");
    }
  }

  /** Whether this part of the law holds for the edition. */
  public boolean cover(Edition edition) {
    return from <= edition.year() && edition.year() <= until;
  }

  /** Whether an edition is covered by both. */
  boolean overlaps(Years other) {
    return from <= other.until && other.from <= until;
  }
}
