package io.tierwatch.model;

import java.util.OptionalInt;

/**
 * A stretch of one line of an input, from where words were taken.
 *
 * @param line the 1-based line of the text
 * @param start the offset of the first character in the whole text, in UTF-16 units from 0
 * @param end the offset behind the last character
 * @param page the page number that the input has, where it has pages
 */
public record SourceRange(int line, int start, int end, OptionalInt page) {

  public SourceRange {
    if (line < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException("line " + line + ", " + start + " to " + end);
    }
  }

  /** A range of a text without pages. */
  public static SourceRange of(int line, int start, int end) {
    return new SourceRange(line, start, end, OptionalInt.empty());
  }
}
