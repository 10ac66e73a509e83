package io.tierwatch.reader;

import java.util.OptionalInt;

/** The cells of a table of figures: {@code 9,460}, {@code (1,199)}, {@code N/A}, or a word. */
final class LawTableCell {

  private static final int MOST_DIGITS = 9;

  private LawTableCell() {}

  /** The offset behind the cell that begins at this offset: brackets are a cell of their own. */
  static int end(String words, int from) {
    int i = from + 1;
    while (i < words.length() && !Text.isBlank(words.charAt(i)) && words.charAt(i) != '(') {
      i++;
    }
    return i;
  }

  /** The offset of the next cell. */
  static int next(String words, int to) {
    int i = to;
    while (i < words.length() && Text.isBlank(words.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a cell is a figure, in brackets or not, or says that there is none. */
  static boolean isFigure(String cell) {
    return isNumber(bare(cell)) || isNone(cell);
  }

  /** The figure of a cell; empty where it says that there is none. */
  static OptionalInt figure(String cell) {
    String digits = bare(cell).replace(",", "");
    return isNone(cell) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** Whether words are digits with commas between groups of three, or digits alone. */
  static boolean isNumber(String words) {
    int digits = 0;
    int group = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean comma = c == ',' && digits > 0 && (group == 3 || group == digits);
      if (!Text.isDigit(c) && !comma) {
        return false;
      }
      digits += comma ? 0 : 1;
      group = comma ? 0 : group + 1;
    }
    boolean grouped = words.indexOf(',') < 0 || group == 3;
    return digits > 0 && digits <= MOST_DIGITS && grouped;
  }

  private static boolean isNone(String cell) {
    return switch (cell) {
      case "N/A", "n/a", "-", "\u2013", "\u2014", "--" -> true;
      default -> false;
    };
  }

  /** A cell without brackets and the stars of notes. */
  private static String bare(String cell) {
    int from = cell.startsWith("(") ? 1 : 0;
    int to = cell.length();
    while (to > from && (cell.charAt(to - 1) == '*' || cell.charAt(to - 1) == ')')) {
      to--;
    }
    return cell.substring(from, to);
  }
}
