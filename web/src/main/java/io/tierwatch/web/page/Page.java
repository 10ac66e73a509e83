package io.tierwatch.web.page;

/**
 * What an address shows. A page is a record: its components are what JSON holds, {@link #table()}
 * is what CSV holds, and its template lays both out for people.
 */
public interface Page {

  /** The name of the template, such as {@code home/home}. */
  String template();

  /** What stands at the top of the window. */
  String title();

  /** The rows for a spreadsheet. */
  Table table();
}
