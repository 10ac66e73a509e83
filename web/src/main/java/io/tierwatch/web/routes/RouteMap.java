package io.tierwatch.web.routes;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.web.map.WorldMap;
import io.tierwatch.web.map.WorldMap.Shape;
import io.tierwatch.web.routes.RouteDrawing.Line;
import io.tierwatch.web.routes.RouteDrawing.Spot;
import io.tierwatch.web.routes.RouteDrawing.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Draws routes on the map of the world: a curve from origin to destination for each form of
 * exploitation, the thicker the more statements tell of it, and a ring for what happens within a
 * country.
 *
 * <pre>{@code
 * RouteDrawing drawing = routeMap.draw(List.of(RouteStatement.of(route, number)));
 * }</pre>
 */
@Component
public final class RouteMap {

  private static final int MOST_LINES = 1200;
  private static final String NOT_STATED = Wording.NOT_STATED;

  private final WorldMap world;

  RouteMap(WorldMap world) {
    this.world = world;
  }

  /** One way for one form of exploitation; an end is a code, or words, or empty. */
  private record Leg(String from, String to, RouteKind kind) {

    boolean inside() {
      return from.equals(to);
    }

    String words(int count) {
      String way =
          inside()
              ? "within " + Wording.place(from)
              : Wording.place(from) + " to " + Wording.place(to);
      return way + ", " + kind.title() + ": " + Wording.count(count, "statement");
    }
  }

  /** The map of these statements. */
  public RouteDrawing draw(List<RouteStatement> statements) {
    Map<Leg, Integer> legs = legs(statements);
    List<Map.Entry<Leg, Integer>> mapped = new ArrayList<>();
    List<Way> elsewhere = new ArrayList<>();
    for (Map.Entry<Leg, Integer> entry : legs.entrySet()) {
      Leg leg = entry.getKey();
      if (onMap(leg.from()) && onMap(leg.to())) {
        mapped.add(entry);
      } else {
        elsewhere.add(new Way(end(leg.from()), end(leg.to()), leg.kind().code(), entry.getValue()));
      }
    }
    mapped.sort(Map.Entry.<Leg, Integer>comparingByValue().reversed());
    int left = Math.max(0, mapped.size() - MOST_LINES);
    elsewhere.sort(Comparator.comparing(Way::from).thenComparing(Way::to));
    return drawing(mapped.subList(0, mapped.size() - left), elsewhere, left);
  }

  private RouteDrawing drawing(List<Map.Entry<Leg, Integer>> legs, List<Way> elsewhere, int left) {
    Map<String, Shape> places = new TreeMap<>();
    for (Map.Entry<Leg, Integer> entry : legs) {
      place(entry.getKey().from()).ifPresent(shape -> places.put(shape.code(), shape));
      place(entry.getKey().to()).ifPresent(shape -> places.put(shape.code(), shape));
    }
    Frame frame = Frame.around(places.values());
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Leg, Integer> entry : legs) {
      if (!entry.getKey().inside()) {
        lines.add(line(entry.getKey(), entry.getValue(), places));
      }
    }
    List<Spot> spots =
        places.values().stream()
            .map(shape -> spot(shape, 3 * frame.scale(), Wording.place(shape.code())))
            .toList();
    return new RouteDrawing(
        frame.viewBox(),
        frame.scale(),
        lines,
        inside(legs, places, frame),
        spots,
        elsewhere,
        legend(legs),
        left);
  }

  private static Line line(Leg leg, int count, Map<String, Shape> places) {
    Shape from = places.get(leg.from());
    Shape to = places.get(leg.to());
    if (from == null || to == null) {
      throw new IllegalArgumentException("not on the map: " + leg);
    }
    int lane = RouteKind.all().indexOf(leg.kind());
    String path = Curve.between(from.x(), from.y(), to.x(), to.y(), lane);
    return new Line(path, leg.kind().code(), width(count), leg.words(count));
  }

  /** Thick where many say so, and still thin enough to tell lines apart. */
  private static double width(int count) {
    return Math.min(6, 1 + Math.round(10 * Math.sqrt(count - 1)) / 10.0);
  }

  /** A ring for each country, for all forms of exploitation within it. */
  private static List<Spot> inside(
      List<Map.Entry<Leg, Integer>> legs, Map<String, Shape> places, Frame frame) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<Leg, Integer> entry : legs) {
      Leg leg = entry.getKey();
      if (leg.inside()) {
        counts.merge(leg.from(), entry.getValue(), Integer::sum);
        words.merge(leg.from(), leg.words(entry.getValue()), (one, other) -> one + "; " + other);
      }
    }
    List<Spot> spots = new ArrayList<>();
    counts.forEach(
        (code, count) -> {
          Shape shape = places.get(code);
          if (shape != null) {
            double radius = (5 + Math.min(7, Math.sqrt(count))) * frame.scale();
            spots.add(spot(shape, radius, words.getOrDefault(code, "")));
          }
        });
    return spots;
  }

  private static Spot spot(Shape shape, double radius, String words) {
    double rounded = Math.round(100 * radius) / 100.0;
    String name = Wording.place(shape.code());
    return new Spot(shape.code(), name, shape.x(), shape.y(), rounded, words);
  }

  private static List<RouteKind> legend(List<Map.Entry<Leg, Integer>> legs) {
    List<RouteKind> present =
        legs.stream()
            .map(Map.Entry::getKey)
            .filter(leg -> !leg.inside())
            .map(Leg::kind)
            .distinct()
            .toList();
    return RouteKind.all().stream().filter(present::contains).toList();
  }

  private static Map<Leg, Integer> legs(List<RouteStatement> statements) {
    Map<Leg, Integer> legs = new LinkedHashMap<>();
    for (RouteStatement statement : statements) {
      for (RouteKind kind : RouteKind.of(statement)) {
        for (String from : ends(statement.origin())) {
          for (String to : ends(statement.destination())) {
            legs.merge(new Leg(from, to, kind), 1, Integer::sum);
          }
        }
      }
    }
    return legs;
  }

  private static List<String> ends(List<String> places) {
    return places.isEmpty() ? List.of("") : places;
  }

  private boolean onMap(String code) {
    return place(code).isPresent();
  }

  private Optional<Shape> place(String code) {
    return world.of(code);
  }

  private static String end(String place) {
    return place.isEmpty() ? NOT_STATED : Wording.place(place);
  }
}
