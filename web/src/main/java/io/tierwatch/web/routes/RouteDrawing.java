package io.tierwatch.web.routes;

import java.util.List;

/**
 * A map of routes, ready to be drawn: the fragment {@code routes/map} takes it.
 *
 * @param viewBox the part of the world that is shown
 * @param scale how large a mark must be to look alike whatever part is shown
 * @param inside what happens within one country
 * @param elsewhere the ways that the map cannot show
 * @param left how many lines were left out because there are too many to tell apart
 */
public record RouteDrawing(
    String viewBox,
    double scale,
    List<Line> lines,
    List<Spot> inside,
    List<Spot> places,
    List<Way> elsewhere,
    List<RouteKind> legend,
    int left) {

  /**
   * A curve from one country to another.
   *
   * @param path as SVG draws it
   * @param width in pixels
   * @param words what it says
   */
  public record Line(String path, String kind, double width, String words) {}

  /** A place on the map, with what is said of it. */
  public record Spot(String code, String name, double x, double y, double radius, String words) {}

  /**
   * A way with an end that is no country of the map.
   *
   * @param count how many statements tell of it
   */
  public record Way(String from, String to, String kind, int count) {}

  /** Whether the map has anything to show. */
  public boolean drawn() {
    return !lines.isEmpty() || !inside.isEmpty();
  }

  /** The lines as SVG. */
  public String svg() {
    return RouteSvg.of(lines);
  }

  /** Whether there is room for the names of the places. */
  public boolean named() {
    return places.size() <= 14;
  }

  /** The size of a label, in units of the map. */
  public double labelSize() {
    return 13 * scale;
  }
}
