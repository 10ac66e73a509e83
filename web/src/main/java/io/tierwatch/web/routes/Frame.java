package io.tierwatch.web.routes;

import io.tierwatch.web.map.WorldMap;
import java.util.Collection;
import java.util.Locale;

/**
 * The part of the world that has all places of a map, in the shape of the world.
 *
 * @param scale its size as a share of the world's
 */
record Frame(double x, double y, double scale) {

  private static final double SMALLEST = 0.16;
  private static final double ROOM = 45;

  static Frame around(Collection<WorldMap.Shape> places) {
    if (places.isEmpty()) {
      return new Frame(0, 0, 1);
    }
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (WorldMap.Shape place : places) {
      left = Math.min(left, place.x() - ROOM);
      right = Math.max(right, place.x() + ROOM);
      top = Math.min(top, place.y() - ROOM);
      bottom = Math.max(bottom, place.y() + ROOM);
    }
    double share = Math.max((right - left) / WorldMap.WIDTH, (bottom - top) / WorldMap.HEIGHT);
    double scale = Math.min(1, Math.max(SMALLEST, share));
    double x = within((left + right - scale * WorldMap.WIDTH) / 2, WorldMap.WIDTH, scale);
    double y = within((top + bottom - scale * WorldMap.HEIGHT) / 2, WorldMap.HEIGHT, scale);
    return new Frame(x, y, scale);
  }

  private static double within(double start, double size, double scale) {
    return Math.max(0, Math.min(start, size - scale * size));
  }

  String viewBox() {
    return String.format(
        Locale.ROOT, "%.1f %.1f %.1f %.1f", x, y, scale * WorldMap.WIDTH, scale * WorldMap.HEIGHT);
  }
}
