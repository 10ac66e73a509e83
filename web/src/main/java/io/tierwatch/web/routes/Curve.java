package io.tierwatch.web.routes;

import java.util.Locale;

/** A curve between two places. */
final class Curve {

  private static final double BEND = 0.16;
  private static final double LANE = 0.05;

  private Curve() {}

  /**
   * A curve that bends to the left of the way, so that there and back are two curves; each lane
   * bends a little more.
   */
  static String between(double x1, double y1, double x2, double y2, int lane) {
    double bend = BEND + LANE * lane;
    double middleX = (x1 + x2) / 2 + bend * (y2 - y1);
    double middleY = (y1 + y2) / 2 - bend * (x2 - x1);
    return String.format(
        Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x1, y1, middleX, middleY, x2, y2);
  }
}
