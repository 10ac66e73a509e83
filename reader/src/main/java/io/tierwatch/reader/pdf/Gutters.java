package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the white strips between the columns of a page: few lines cross them. */
final class Gutters {

  private static final int FEWEST_LINES = 4;

  /** How many lines may cross, as a share of those in the shorter column beside. */
  private static final double CROSSING = 0.34;

  private static final double NARROWEST = 5;

  /** Strips of two pages closer than this, in points, are one. */
  private static final double WIDE = 6;

  private final int[] crossing;
  private final int[] endedBefore;
  private final int[] beginBehind;

  private Gutters(List<TextLine> lines, int width) {
    this.crossing = new int[width + 2];
    this.endedBefore = new int[width + 2];
    this.beginBehind = new int[width + 2];
    for (TextLine line : lines) {
      int left = clamp(line.left(), width);
      int right = clamp(line.right(), width);
      boolean running = line.right() - line.left() > width * 0.05;
      crossing[left]++;
      crossing[Math.max(left, right)]--;
      if (running) {
        endedBefore[right]++;
        beginBehind[left]++;
      }
    }
    for (int x = 1; x <= width; x++) {
      crossing[x] += crossing[x - 1];
      endedBefore[x] += endedBefore[x - 1];
      int back = width - x;
      beginBehind[back] += beginBehind[back + 1];
    }
  }

  private static int clamp(double x, int width) {
    return (int) Math.max(0, Math.min(width, Math.round(x)));
  }

  /** The middles of the strips, from left to right. */
  static List<Double> find(List<TextLine> lines, double pageWidth) {
    int width = (int) Math.min(10_000, Math.ceil(pageWidth));
    Gutters gutters = new Gutters(lines, width);
    List<Double> found = new ArrayList<>();
    int x = 0;
    while (x <= width) {
      int end = x;
      while (end <= width && gutters.isFree(end)) {
        end++;
      }
      if (end - x >= NARROWEST) {
        found.add(gutters.middle(x, end));
      }
      x = end + 1;
    }
    return found;
  }

  /**
   * The strips of every page. A page whose second column is too short to show where it begins has
   * them where most pages do, unless its lines cross them there.
   */
  static List<List<Double>> ofPages(List<PageLines> pages) {
    List<List<Double>> found = new ArrayList<>();
    Map<Long, Integer> places = new HashMap<>();
    for (PageLines page : pages) {
      List<Double> gutters = find(page.lines(), page.width());
      found.add(gutters);
      gutters.forEach(x -> places.merge(Math.round(x / WIDE), 1, Integer::sum));
    }
    Optional<Map.Entry<Long, Integer>> usual =
        places.entrySet().stream().max(Map.Entry.comparingByValue());
    for (int i = 0; i < found.size() && usual.isPresent(); i++) {
      double x = usual.get().getKey() * WIDE;
      if (found.get(i).isEmpty() && isFree(pages.get(i), x)) {
        found.set(i, List.of(x));
      }
    }
    return found;
  }

  private static boolean isFree(PageLines page, double x) {
    List<TextLine> lines = page.lines();
    long across = lines.stream().filter(l -> l.left() < x && l.right() > x).count();
    return across <= CROSSING * lines.size() && lines.stream().anyMatch(l -> l.left() > x);
  }

  private boolean isFree(int x) {
    int beside = Math.min(endedBefore[x], beginBehind[x]);
    return beside >= FEWEST_LINES && crossing[x] <= CROSSING * beside;
  }

  /** The middle of the first widest stretch that the fewest lines cross. */
  private double middle(int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int x = from; x < to; x++) {
      least = Math.min(least, crossing[x]);
    }
    int best = from;
    int bestLength = 0;
    for (int x = from; x < to; x++) {
      int length = 0;
      while (x + length < to && crossing[x + length] == least) {
        length++;
      }
      if (length > bestLength) {
        best = x;
        bestLength = length;
      }
      x += length;
    }
    return best + bestLength / 2.0;
  }
}
