package io.tierwatch.reader.pdf;

import io.tierwatch.reader.page.LineKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what stands in a frame or on a tinted ground of its own, as the stories and topics do
 * that are printed between narratives. What has a heading of a narrative in it is one; lists of
 * countries and tables of law enforcement are kept too.
 */
final class Frames {

  private static final int FEWEST_LINES = 3;

  /** A frame that returns on more pages than this is the look of the pages. */
  private static final double COMMON = 0.3;

  private final LineKinds kinds;
  private final Map<String, Integer> times = new HashMap<>();
  private final int pages;

  Frames(List<PageLines> pages, LineKinds kinds) {
    this.kinds = kinds;
    this.pages = pages.size();
    for (PageLines page : pages) {
      page.frames().stream()
          .map(Frames::key)
          .distinct()
          .forEach(key -> times.merge(key, 1, Integer::sum));
    }
  }

  private static String key(Box box) {
    return Math.round(box.left() / 10)
        + " "
        + Math.round(box.top() / 10)
        + " "
        + Math.round(box.width() / 10)
        + " "
        + Math.round(box.height() / 10);
  }

  /** The page without what stands in frames that are no part of a narrative. */
  PageLines removed(PageLines page) {
    PageLines left = page;
    for (Box frame : page.frames()) {
      int same = times.getOrDefault(key(frame), 0);
      if (same < 4 || same < COMMON * pages) {
        left = removed(left, frame);
      }
    }
    return left;
  }

  private PageLines removed(PageLines page, Box frame) {
    List<TextLine> inside = new ArrayList<>();
    List<TextLine> outside = new ArrayList<>();
    for (TextLine line : page.lines()) {
      double middle = (line.left() + line.right()) / 2;
      boolean in = frame.contains(middle, line.baseline() - line.size() / 3);
      (in ? inside : outside).add(line);
    }
    boolean story = inside.size() >= FEWEST_LINES && inside.stream().noneMatch(this::isOfReport);
    return story && !ListPage.isList(inside, kinds) ? page.with(outside) : page;
  }

  /** Whether a line shows that what is in a frame is no story: a heading, a chart, a table. */
  private boolean isOfReport(TextLine line) {
    return PageLines.isChartTitle(line)
        || kinds.isHeading(line.text())
        || TableRows.isHead(line, kinds);
  }
}
