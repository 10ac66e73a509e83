package io.tierwatch.reader;

import io.tierwatch.model.SourceRange;
import java.util.OptionalInt;

/**
 * A line of the input, or a part of one, without the blanks around it.
 *
 * @param number the 1-based line of the input
 * @param start the offset of its first character in the input
 * @param words the characters of the input from there on; empty for a blank line
 * @param indented whether blanks stand before it, as where a column begins
 */
record Line(int number, int start, String words, boolean indented, Role role, OptionalInt page) {

  /** What a line is for. */
  enum Role {
    /** Words of the report, or a heading. */
    TEXT,
    /** Nothing. */
    BLANK,
    /** A page number or a running head. */
    FURNITURE,
    /** A part of the tier chart: its title or its axis. */
    CHART,
    /** A line of a list or table of the edition, outside the narratives. */
    LIST
  }

  /** The offset behind the last character. */
  int end() {
    return start + words.length();
  }

  boolean is(Role other) {
    return role == other;
  }

  Line as(Role other) {
    return new Line(number, start, words, indented, other, page);
  }

  /** The characters from {@code from} to before {@code to}, without the blanks around them. */
  Line part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Text.isBlank(words.charAt(first))) {
      first++;
    }
    while (last > first && Text.isBlank(words.charAt(last - 1))) {
      last--;
    }
    Role kind = first == last ? Role.BLANK : role;
    boolean indent = indented && from == 0;
    return new Line(number, start + first, words.substring(first, last), indent, kind, page);
  }

  /** The line without its first {@code from} characters. */
  Line from(int from) {
    return part(from, words.length());
  }

  SourceRange range() {
    return new SourceRange(number, start, end(), page);
  }
}
