package io.tierwatch.web.page;

/**
 * One thing that a list of a form offers.
 *
 * @param value what the address has of it
 * @param chosen whether it is what the page shows now
 */
public record Choice(String value, String title, boolean chosen) {

  /** A choice that is chosen when it is the value of now. */
  public static Choice of(String value, String title, String now) {
    return new Choice(value, title, value.equals(now));
  }
}
