package io.tierwatch.reader;

import io.tierwatch.model.Edition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the edition of a text: by the last year on the axes of its tier charts, else by its title,
 * else by the years that it compares. Says nothing where these do not tell; then a year in the name
 * of the file may be taken, as what it is.
 */
final class EditionFinder {

  private static final int TITLE_LENGTH = 3000;

  /** How far the best edition must be ahead of the second. */
  private static final double CLEARLY = 2;

  private static final double ENOUGH = 2;
  private static final Set<String> FIRST_QUARTER = Set.of("January", "February", "March");
  private static final Set<String> OTHER_MONTHS =
      Set.of(
          "April", "May", "June", "July", "August", "September", "October", "November", "December");

  private final List<Line> lines;
  private final Layouts layouts;

  private EditionFinder(List<Line> lines, Layouts layouts) {
    this.lines = lines;
    this.layouts = layouts;
  }

  static Optional<Edition> find(List<Line> lines, Layouts layouts) {
    EditionFinder finder = new EditionFinder(lines, layouts);
    return finder.byCharts().or(finder::byTitle).or(finder::byYears);
  }

  /** The chart of an edition ends with the edition's year. */
  private Optional<Edition> byCharts() {
    int last = 0;
    for (Line line : lines) {
      if (line.is(Line.Role.CHART)) {
        for (String token : line.words().split(" ")) {
          last = Furniture.isYear(token) ? Math.max(last, Integer.parseInt(token)) : last;
        }
      }
    }
    // The axis is printed in two parts; the first part alone says only which years are past.
    return last >= 2015 ? edition(last) : Optional.empty();
  }

  /** {@code 2021 Trafficking in Persons Report}, or a date near the words. */
  private Optional<Edition> byTitle() {
    int read = 0;
    int titleLine = -10;
    for (int i = 0; i < lines.size() && read < TITLE_LENGTH; i++) {
      String words = lines.get(i).is(Line.Role.LIST) ? "" : lines.get(i).words();
      String head = words.substring(0, Math.min(words.length(), 300));
      read += words.length();
      String lower = head.toLowerCase(Locale.ROOT);
      boolean title =
          lower.contains("trafficking in persons report") || lower.contains("tip report");
      titleLine = title ? i : titleLine;
      if (title || (i - titleLine <= 4 && head.length() < 60)) {
        Optional<Edition> edition = lastYear(head);
        if (edition.isPresent()) {
          return edition;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Edition> lastYear(String words) {
    int year = 0;
    for (int i = 0; i + 4 <= words.length(); i++) {
      if (isYearAt(words, i)) {
        year = Integer.parseInt(words.substring(i, i + 4));
      }
    }
    return edition(year);
  }

  /** The year in the name of a file, or else of its folder, where there is one and only one. */
  static Optional<Edition> ofFile(String path) {
    String[] names = path.split("[/\\\\]", -1);
    Optional<Edition> named = ofName(names[names.length - 1]);
    return named.isPresent() || names.length == 1 ? named : ofName(names[names.length - 2]);
  }

  private static Optional<Edition> ofName(String file) {
    Set<String> years = new HashSet<>();
    for (int i = 0; i + 4 <= file.length(); i++) {
      boolean digitsBefore = i > 0 && Text.isDigit(file.charAt(i - 1));
      boolean digitsBehind = i + 4 < file.length() && Text.isDigit(file.charAt(i + 4));
      if (!digitsBefore && !digitsBehind && Furniture.isYear(file.substring(i, i + 4))) {
        years.add(file.substring(i, i + 4));
      }
    }
    return years.size() == 1
        ? edition(Integer.parseInt(years.iterator().next()))
        : Optional.empty();
  }

  private static boolean isYearAt(String words, int at) {
    if (at + 4 > words.length()) {
      return false;
    }
    boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    boolean ends = at + 4 == words.length() || !Text.isDigit(words.charAt(at + 4));
    return begins
        && ends
        && words.startsWith("20", at)
        && Furniture.isYear(words.substring(at, at + 4));
  }

  private static Optional<Edition> edition(int year) {
    return year >= Edition.FIRST && year <= 2100
        ? Optional.of(new Edition(year))
        : Optional.empty();
  }

  /**
   * Years in the text. '(31 in 2016)' compares with the year before the one that the report covers;
   * 'in March 2018' is near the end of the reporting period.
   */
  private Optional<Edition> byYears() {
    Map<Integer, Double> scores = new TreeMap<>();
    for (Line line : lines) {
      if (line.is(Line.Role.TEXT)) {
        score(line.words(), scores);
      }
    }
    scores.keySet().removeIf(year -> !fitsWording(year));
    List<Map.Entry<Integer, Double>> best =
        scores.entrySet().stream()
            .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean told =
        !best.isEmpty()
            && best.get(0).getValue() >= ENOUGH
            && (best.size() == 1 || best.get(0).getValue() >= CLEARLY * best.get(1).getValue());
    return told ? edition(best.get(0).getKey()) : Optional.empty();
  }

  private static void score(String words, Map<Integer, Double> scores) {
    for (int i = words.indexOf("20"); i >= 0; i = words.indexOf("20", i + 2)) {
      if (isYearAt(words, i)) {
        int year = Integer.parseInt(words.substring(i, i + 4));
        String before = Text.lastWord(words.substring(Math.max(0, i - 14), i).stripTrailing());
        if (isComparison(words, i)) {
          scores.merge(year + 2, isBracketed(words, i) ? 2.0 : 1.0, Double::sum);
        } else if (FIRST_QUARTER.contains(before)) {
          scores.merge(year, 1.0, Double::sum);
        } else if (OTHER_MONTHS.contains(before)) {
          scores.merge(year + 1, 1.0, Double::sum);
        } else if (before.equals("in") || before.equals("In")) {
          scores.merge(year + 1, 0.5, Double::sum);
        }
      }
    }
  }

  private static boolean isComparison(String words, int at) {
    return isBracketed(words, at) || isCompared(words, at);
  }

  /** Whether a year closes a bracket with a figure in it: {@code (31 in 2016)}. */
  private static boolean isBracketed(String words, int at) {
    boolean closes = at + 4 < words.length() && ");".indexOf(words.charAt(at + 4)) >= 0;
    if (!closes || at < 4 || !words.startsWith(" in ", at - 4)) {
      return false;
    }
    String before = words.substring(Math.max(0, at - 60), at);
    int open = before.lastIndexOf('(');
    return open >= 0 && Text.isDigit(before.charAt(open + 1));
  }

  /** Whether a year ends a comparison: {@code compared with 31 cases in 2016}. */
  private static boolean isCompared(String words, int at) {
    if (at < 4 || !words.startsWith(" in ", at - 4)) {
      return false;
    }
    String before = words.substring(Math.max(0, at - 80), at);
    int compared =
        Math.max(
            Math.max(before.lastIndexOf("compared to "), before.lastIndexOf("compared with ")),
            before.lastIndexOf("from "));
    return compared >= 0 && before.chars().skip(compared).noneMatch(c -> ".;()".indexOf(c) >= 0);
  }

  private boolean fitsWording(int year) {
    for (Layouts.Wording wording : layouts.wordings()) {
      boolean covers = wording.first() <= year && year <= wording.last();
      if (!covers && lines.stream().anyMatch(l -> l.words().contains(wording.words()))) {
        return false;
      }
    }
    return year >= Edition.FIRST;
  }
}
