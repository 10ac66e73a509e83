package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what is printed around the text of every page: page numbers and running heads. They
 * stand at the same height on most pages, and are numbers, or the same words again and again.
 */
final class RunningHeads {

  /** How many lines a head or foot may have. */
  private static final int ROUNDS = 2;

  private static final int LONGEST = 90;

  /** Words with fewer letters are a row of figures, with a mark where one is missing. */
  private static final int FEWEST_LETTERS = 3;

  private static final double MOSTLY = 0.6;
  private static final double LEVEL = 4;

  private final List<PageLines> pages;

  private RunningHeads(List<PageLines> pages) {
    this.pages = new ArrayList<>(pages);
  }

  static List<PageLines> removed(List<PageLines> pages) {
    RunningHeads heads = new RunningHeads(pages);
    for (int round = 0; round < ROUNDS; round++) {
      heads.removeAt(true);
      heads.removeAt(false);
    }
    return heads.pages;
  }

  /**
   * The first or last lines of a page that stand on one level.
   *
   * @param words their text without page numbers
   * @param number whether there is a page number
   */
  private record Edge(
      int page, List<TextLine> lines, int length, String words, boolean number, long level) {

    String key() {
      return words.toLowerCase(Locale.ROOT);
    }
  }

  private void removeAt(boolean top) {
    Map<Long, List<Edge>> levels = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).lines().isEmpty()) {
        Edge edge = edge(i, top);
        levels.computeIfAbsent(edge.level(), level -> new ArrayList<>()).add(edge);
      }
    }
    levels.values().forEach(edges -> remove(edges, top));
  }

  private Edge edge(int page, boolean top) {
    List<TextLine> lines = pages.get(page).lines();
    double at = lines.get(top ? 0 : lines.size() - 1).baseline();
    List<TextLine> level =
        lines.stream().filter(l -> Math.abs(l.baseline() - at) <= LEVEL).toList();
    StringBuilder words = new StringBuilder();
    int length = 0;
    boolean number = false;
    for (TextLine line : level) {
      for (PageWord word : line.words()) {
        length += word.text().length() + 1;
        boolean isNumber = isPageNumber(word.text());
        number |= isNumber;
        words.append(isNumber ? "" : word.text() + " ");
      }
    }
    return new Edge(page, level, length, words.toString().strip(), number, Math.round(at / LEVEL));
  }

  private static boolean isPageNumber(String word) {
    boolean digits = word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits || (word.length() <= 6 && word.chars().allMatch(c -> "ivxl".indexOf(c) >= 0));
  }

  private void remove(List<Edge> edges, boolean top) {
    Map<String, Integer> times = new HashMap<>();
    edges.forEach(e -> times.merge(e.key(), 1, Integer::sum));
    List<Edge> heads = new ArrayList<>();
    for (Edge edge : edges) {
      boolean repeated = times.getOrDefault(edge.key(), 0) > 1;
      if (edge.length() < LONGEST && (isOnlyNumber(edge) || repeated || isNumbered(edge))) {
        heads.add(edge);
      }
    }
    boolean mostly = edges.size() > 1 && heads.size() >= MOSTLY * edges.size();
    for (Edge edge : mostly ? edges : heads) {
      boolean alone = isOnlyNumber(edge) && standsOff(edge, top);
      if (edge.length() < LONGEST && (mostly || alone)) {
        remove(edge);
      }
    }
  }

  private static boolean isOnlyNumber(Edge edge) {
    return edge.number() && edge.words().isEmpty();
  }

  /** A page number beside words in capitals. */
  private static boolean isNumbered(Edge edge) {
    boolean letters = edge.words().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    if (!letters || !edge.words().equals(edge.words().toUpperCase(Locale.ROOT))) {
      return false;
    }
    List<PageWord> first = edge.lines().get(0).words();
    List<PageWord> last = edge.lines().get(edge.lines().size() - 1).words();
    boolean ends = isPageNumber(last.get(last.size() - 1).text()) && !endsWithTier(last);
    return isPageNumber(first.get(0).text()) || ends;
  }

  /** "AUREMIA: TIER 2", as pages are headed where each country begins on a page of its own. */
  private static boolean endsWithTier(List<PageWord> words) {
    return words.size() > 1 && words.get(words.size() - 2).text().equalsIgnoreCase("tier");
  }

  /** Whether more than a line's distance parts it from the text. */
  private boolean standsOff(Edge edge, boolean top) {
    List<TextLine> lines = pages.get(edge.page()).lines();
    int next = top ? edge.lines().size() : lines.size() - edge.lines().size() - 1;
    if (next < 0 || next >= lines.size()) {
      return true;
    }
    TextLine line = edge.lines().get(0);
    return Math.abs(lines.get(next).baseline() - line.baseline()) > 1.5 * line.size();
  }

  private void remove(Edge edge) {
    PageLines page = pages.get(edge.page());
    Set<TextLine> gone = new HashSet<>(edge.lines());
    pages.set(
        edge.page(), page.with(page.lines().stream().filter(l -> !gone.contains(l)).toList()));
  }
}
