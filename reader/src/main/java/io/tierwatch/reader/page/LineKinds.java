package io.tierwatch.reader.page;

/**
 * What a line of a page is, by its words: lists and tables are put in order otherwise than running
 * text.
 */
public interface LineKinds {

  /** Whether words are a heading of a narrative or of a part of it. */
  boolean isHeading(String words);

  /** Whether words are the heading of a list of countries, such as {@code TIER 2}. */
  boolean isListHead(String words);

  /** Whether words are names of countries, or the heading of a list of such, and nothing else. */
  boolean isListed(String words);

  /** Whether words are from the head of a table of law enforcement and nothing else. */
  boolean isTableHead(String words);

  /** Whether words are figures as such a table has them, and nothing else. */
  boolean isFigures(String words);
}
