package io.tierwatch.reader;

import io.tierwatch.reader.Line.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what belongs to the page and not to the report: page numbers, running heads (also those
 * torn into letters), and the tier chart. Nothing is thrown away; lines get their role.
 */
final class Furniture {

  /** The title of the tier chart. */
  static final String CHART_TITLE = "TIER RANKING BY YEAR";

  private static final int MOST_FRAGMENTS = 6;
  private static final int LONGEST_FRAGMENT = 24;
  private static final int LONGEST_HEAD = 70;

  private final CountryNames names;
  private final SectionHeads heads;
  private final List<String> running;
  private final List<Line> lines;

  private Furniture(
      CountryNames names, SectionHeads heads, List<String> running, List<Line> lines) {
    this.names = names;
    this.heads = heads;
    this.running = running;
    this.lines = new ArrayList<>(lines);
  }

  /** The lines, each with its role. */
  static List<Line> mark(
      List<Line> lines, CountryNames names, SectionHeads heads, List<String> running) {
    Furniture furniture = new Furniture(names, heads, running, lines);
    furniture.markCharts();
    furniture.markHeads();
    furniture.markFragments();
    return furniture.lines;
  }

  private void markCharts() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.words().contains(CHART_TITLE) && line.words().length() < LONGEST_HEAD) {
        set(i, Role.CHART);
      } else if (isAxis(line.words(), inChart(i))) {
        set(i, Role.CHART);
      }
    }
  }

  /** Whether the nearest line above that has words belongs to a chart. */
  private boolean inChart(int index) {
    for (int i = index - 1; i >= 0 && index - i < 8; i--) {
      if (!lines.get(i).is(Role.BLANK)) {
        return lines.get(i).is(Role.CHART);
      }
    }
    return false;
  }

  /** Whether words are years in a row, or, within a chart, the tiers of its other axis. */
  static boolean isAxis(String words, boolean inChart) {
    boolean begins = inChart || (!words.isEmpty() && Text.isDigit(words.charAt(0)));
    if (words.isEmpty() || words.length() > 120 || !begins) {
      return false;
    }
    int years = 0;
    for (String token : words.split(" ")) {
      if (isYear(token)) {
        years++;
      } else if (!token.isEmpty() && !isTierMark(token)) {
        return false;
      }
    }
    return years >= 2 || words.equals("2WL") || inChart;
  }

  static boolean isYear(String token) {
    return token.length() == 4
        && Text.isNumber(token)
        && (token.startsWith("20") || token.startsWith("199"));
  }

  private static boolean isTierMark(String token) {
    return switch (token) {
      case "1", "2", "3", "2WL", "SC", "TIER", "WL" -> true;
      default -> false;
    };
  }

  private void markHeads() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.is(Role.TEXT) && line.words().length() < LONGEST_HEAD && isHead(i, line.words())) {
        set(i, Role.FURNITURE);
      }
    }
  }

  private boolean isHead(int index, String words) {
    boolean edged = Text.isDigit(words.charAt(0)) || Text.isDigit(words.charAt(words.length() - 1));
    if (!edged && !besideGap(index)) {
      return false;
    }
    String name = withoutNumber(words);
    if (name.isEmpty()) {
      return words.length() <= 4 && besideGap(index);
    }
    boolean numbered = name.length() < words.length();
    if (running.stream().anyMatch(withoutYear(name)::equalsIgnoreCase)) {
      return numbered || besideGap(index);
    }
    boolean country = Text.isCapitals(name) && names.byHeading(name).isPresent();
    return country && (numbered || (besideGap(index) && !beforeTier(index)));
  }

  /** Words without a page number before or behind them. */
  private static String withoutNumber(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && Text.isDigit(words.charAt(from))) {
      from++;
    }
    if (from > 4 || isYear(words.substring(0, from))) {
      from = 0;
    }
    while (to > from && Text.isDigit(words.charAt(to - 1))) {
      to--;
    }
    if (words.length() - to > 4) {
      to = words.length();
    }
    return words.substring(from, to).strip();
  }

  private static String withoutYear(String words) {
    boolean year = words.length() > 5 && isYear(words.substring(0, 4));
    return year ? words.substring(4).strip() : words;
  }

  /** Whether a blank line, furniture or the end of the text stands beside a line. */
  private boolean besideGap(int index) {
    return isGap(index - 1) || isGap(index + 1);
  }

  private boolean isGap(int index) {
    return index < 0 || index >= lines.size() || !lines.get(index).is(Role.TEXT);
  }

  /** Whether a name is the first line of a country heading, with its tier on the next. */
  private boolean beforeTier(int index) {
    for (int i = index + 1; i < lines.size() && i <= index + 2; i++) {
      if (lines.get(i).is(Role.TEXT)) {
        String next = lines.get(i).words();
        return next.length() < LONGEST_HEAD
            && TierPhrase.maybeIn(next)
            && (isHeading(lines.get(index).words() + " " + next) || !isHeading(next));
      }
    }
    return false;
  }

  private boolean isHeading(String words) {
    return CountryHeading.at(words, names).flatMap(CountryHeading::country).isPresent();
  }

  /** A running head torn into letters: short lines in capitals near a page number. */
  private void markFragments() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(Role.TEXT) && isFragment(lines.get(i).words())) {
        i = markFragments(i);
      }
    }
  }

  private int markFragments(int first) {
    List<Integer> fragments = new ArrayList<>();
    int last = first;
    for (int i = first; i < lines.size() && fragments.size() < MOST_FRAGMENTS; i++) {
      Line line = lines.get(i);
      if (line.is(Role.TEXT) && isFragment(line.words())) {
        fragments.add(i);
        last = i;
      } else if (!line.is(Role.BLANK)) {
        break;
      }
    }
    if (isTornName(fragments) || (afterFurniture(first) && !beforeTier(last))) {
      fragments.forEach(i -> set(i, Role.FURNITURE));
    }
    return last;
  }

  private boolean isFragment(String words) {
    if (words.length() > LONGEST_FRAGMENT || !Text.isCapitals(words)) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isUpperCase(c) && " ,'\u2019-".indexOf(c) < 0) {
        return false;
      }
    }
    return heads.at(words).isEmpty();
  }

  private boolean afterFurniture(int index) {
    for (int i = index - 1; i >= 0 && index - i < 6; i--) {
      if (!lines.get(i).is(Role.BLANK)) {
        return lines.get(i).is(Role.FURNITURE);
      }
    }
    return false;
  }

  private boolean isTornName(List<Integer> fragments) {
    if (fragments.size() < 2) {
      return false;
    }
    StringBuilder joined = new StringBuilder();
    fragments.forEach(i -> joined.append(lines.get(i).words()));
    return names.byHeading(joined.toString()).isPresent();
  }

  private void set(int index, Role role) {
    lines.set(index, lines.get(index).as(role));
  }
}
