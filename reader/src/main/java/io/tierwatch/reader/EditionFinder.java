package io.tierwatch.reader;

import io.tierwatch.model.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells the edition of a text: by the last year on the axes of its tier charts, else by its title,
 * else by the years that it compares. Says nothing where these do not tell.
 */
final class EditionFinder {

  private static final int TITLE_LENGTH = 3000;

  /** How far the best edition must be ahead of the second. */
  private static final double CLEARLY = 1.5;

  private static final double ENOUGH = 3;

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
        for (String token : line.words().split(" +")) {
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
      String words = lines.get(i).words();
      String head = words.substring(0, Math.min(words.length(), 300));
      read += words.length();
      String lower = head.toLowerCase(Locale.ROOT);
      boolean title = lower.contains("trafficking in persons report") || lower.contains("tip report");
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

  private static boolean isYearAt(String words, int at) {
    boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    boolean ends = at + 4 == words.length() || !Text.isDigit(words.charAt(at + 4));
    return begins && ends && words.startsWith("20", at) && Furniture.isYear(words.substring(at, at + 4));
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
    double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= ENOUGH)
        .filter(best -> best.getValue() >= CLEARLY * (total - best.getValue()) / 2)
        .flatMap(best -> edition(best.getKey()));
  }

  private static void score(String words, Map<Integer, Double> scores) {
    for (int i = words.indexOf("20"); i >= 0; i = words.indexOf("20", i + 2)) {
      if (i + 4 <= words.length() && isYearAt(words, i)) {
        int year = Integer.parseInt(words.substring(i, i + 4));
        String before = words.substring(Math.max(0, i - 14), i);
        if (isComparison(words, i)) {
          scores.merge(year + 2, 2.0, Double::sum);
        } else if (before.endsWith("January ") || before.endsWith("February ") || before.endsWith("March ")) {
          scores.merge(year, 1.0, Double::sum);
        } else if (isLaterMonth(before)) {
          scores.merge(year + 1, 1.0, Double::sum);
        }
      }
    }
  }

  /** Whether a year closes a bracket with a figure in it: {@code (31 in 2016)}. */
  private static boolean isComparison(String words, int at) {
    boolean closes = at + 4 < words.length() && ");".indexOf(words.charAt(at + 4)) >= 0;
    if (!closes || !words.startsWith(" in ", at - 4)) {
      return false;
    }
    int open = words.lastIndexOf('(', at);
    return open >= 0 && at - open < 60 && Text.isDigit(words.charAt(open + 1));
  }

  private static boolean isLaterMonth(String before) {
    return List.of("April ", "May ", "June ", "July ", "August ", "September ", "October ",
            "November ", "December ")
        .stream()
        .anyMatch(before::endsWith);
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
