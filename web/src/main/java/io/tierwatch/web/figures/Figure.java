package io.tierwatch.web.figures;

import org.jspecify.annotations.Nullable;

/**
 * A whole figure of a government's, as a narrative states it.
 *
 * @param number the number of the fact in its country and edition
 * @param value null where the text says that it was not reported
 * @param text the figure with its sign and separators
 * @param unit what is counted
 * @param actor who did it, or 'not said'
 * @param address where its words stand
 */
public record Figure(
    int number,
    int line,
    @Nullable Double value,
    String text,
    String unit,
    String actor,
    String sentence,
    String address) {

  /** What is counted, as it stands behind the figure: one person, two persons. */
  public String counted() {
    boolean one = value != null && value == 1 && text.equals("1");
    return unit.equals("other") ? "" : one ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** What is counted, on its own. */
  public String counts() {
    return unit.equals("other") ? "something else" : unit;
  }
}
