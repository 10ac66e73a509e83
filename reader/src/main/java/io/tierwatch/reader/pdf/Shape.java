package io.tierwatch.reader.pdf;

import java.util.List;

/**
 * A drawn path.
 *
 * @param points its corners, and the end points of its curves, in order
 * @param style a key that is the same for paths of one colour, width and way of drawing
 * @param filled whether it is filled, else it is only a line
 * @param visible whether its colour differs from that of paper
 */
record Shape(List<Point> points, String style, boolean filled, boolean visible) {

  Shape {
    points = List.copyOf(points);
  }

  /** A place on the page, in points from its upper left corner. */
  record Point(double x, double y) {}

  Box bounds() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point point : points) {
      left = Math.min(left, point.x());
      right = Math.max(right, point.x());
      top = Math.min(top, point.y());
      bottom = Math.max(bottom, point.y());
    }
    return new Box(left, top, right, bottom);
  }
}
