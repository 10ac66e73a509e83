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
    for (String word : words.toLowerCase(Locale.ROOT).split("[ /*\\u00a0]+")) {
      if (!word.isEmpty() && !WORDS.contains(word)) {
        return false;
      }
    }
    return true;
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
