package io.tierwatch.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a table of law enforcement.
 *
 * @param byRegion whether the rows are regions rather than years
 * @param columns the columns of figures, in order
 */
record LawTableHead(boolean byRegion, List<Column> columns) {

  /** The columns of figures. */
  enum Column {
    PROSECUTIONS,
    CONVICTIONS,
    VICTIMS,
    LEGISLATION
  }

  private static final int LONGEST = 100;

  /** What stands between words: that of one cell, of two, and the sign of a note. */
  private static final String BETWEEN = " /*\u00a0";

  /** All words that heads of such tables have. */
  private static final Set<String> WORDS =
      Set.of(
          "year",
          "region",
          "number",
          "of",
          "and",
          "or",
          "new",
          "amended",
          "total",
          "prosecutions",
          "convictions",
          "victims",
          "identified",
          "legislation",
          "laws");

  /** Whether these are words of such a head and nothing else. */
  static boolean isOf(String words) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return false;
    }
    int from = 0;
    while (from < words.length()) { // every line is asked, and most are told at their first word
      int to = wordEnd(words, from);
      if (to > from && !WORDS.contains(words.substring(from, to).toLowerCase(Locale.ROOT))) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  private static int wordEnd(String words, int from) {
    int i = from;
    while (i < words.length() && BETWEEN.indexOf(words.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The head that these words are, or empty where they lack its main columns. */
  static Optional<LawTableHead> of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    place(places, Column.PROSECUTIONS, lower.indexOf("prosecutions"));
    place(places, Column.CONVICTIONS, lower.indexOf("convictions"));
    place(places, Column.VICTIMS, lower.indexOf("victims"));
    place(
        places, Column.LEGISLATION, Math.max(lower.indexOf("legislation"), lower.indexOf("laws")));
    if (!places.containsKey(Column.PROSECUTIONS) || !places.containsKey(Column.CONVICTIONS)) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(places.keySet());
    columns.sort((one, other) -> places.getOrDefault(one, 0) - places.getOrDefault(other, 0));
    return Optional.of(new LawTableHead(lower.contains("region"), List.copyOf(columns)));
  }

  private static void place(Map<Column, Integer> places, Column column, int at) {
    if (at >= 0) {
      places.put(column, at);
    }
  }
}
