package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a page, and what is drawn on it that tells something.
 *
 * @param lines from top to bottom, lines of two columns apart
 * @param shapes the drawn paths, where the page has a tier chart; else none
 * @param frames large coloured or framed rectangles
 */
record PageLines(
    double width, double height, List<TextLine> lines, List<Shape> shapes, List<Box> frames) {

  private static final double FRAME_WIDTH = 0.35;
  private static final double FRAME_HEIGHT = 0.1;

  static final PageLines EMPTY = new PageLines(1, 1, List.of(), List.of(), List.of());

  static PageLines of(RawPage page) {
    List<TextLine> lines = LineFinder.find(page.glyphs());
    boolean chart = lines.stream().anyMatch(PageLines::isChartTitle);
    List<Box> frames = new ArrayList<>();
    for (Shape shape : page.shapes()) {
      Box box = shape.bounds();
      boolean large =
          box.width() > FRAME_WIDTH * page.width() && box.height() > FRAME_HEIGHT * page.height();
      if (large && shape.visible() && shape.points().size() >= 4) {
        frames.add(box);
      }
    }
    List<Shape> shapes = chart ? page.shapes() : List.of();
    return new PageLines(page.width(), page.height(), lines, shapes, List.copyOf(frames));
  }

  static boolean isChartTitle(TextLine line) {
    return line.words().size() < 20
        && line.text().toUpperCase(Locale.ROOT).contains("TIER RANKING");
  }

  PageLines with(List<TextLine> others) {
    return new PageLines(width, height, List.copyOf(others), shapes, frames);
  }
}
