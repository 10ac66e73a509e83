package io.tierwatch.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Where countries lie on the map of the world, in Equal Earth projection on {@value #WIDTH} by
 * {@value #HEIGHT} units. Countries that are too small to be seen have no outline, but a place.
 * Those of the sample edition are islands that no other map has.
 */
@Component
public final class WorldMap {

  /** The width of the map in its own units. */
  public static final int WIDTH = 1000;

  /** The height of the map in its own units. */
  public static final int HEIGHT = 487;

  private static final String ISLANDS = "XA";
  private static final int ISLAND_COUNT = 12;
  private static final int COLUMNS = 4;
  private static final String ISLAND = "l7-12h14l7 12l-7 12h-14z";

  private final Map<String, Shape> shapes = new TreeMap<>();

  WorldMap() {
    try (InputStream in = WorldMap.class.getResourceAsStream("world.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the map of the world is not in this build");
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < ISLAND_COUNT; i++) {
      addIsland(ISLANDS + (char) ('A' + i), i % COLUMNS, i / COLUMNS);
    }
  }

  /** In the empty ocean of the lower left, every other row moved in. */
  private void addIsland(String code, int column, int row) {
    double x = 45 + 58 * column + 29 * (row % 2);
    double y = 375 + 34 * row;
    shapes.put(code, new Shape(code, x, y, "M" + (x - 14) + " " + y + ISLAND));
  }

  /**
   * A country on the map.
   *
   * @param x the middle of its largest part, from the left
   * @param y the same, from the top
   * @param path its outline as SVG draws it; empty where it is too small for one
   */
  public record Shape(String code, double x, double y, String path) {}

  private void read(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        double x = Double.parseDouble(cells[1]);
        double y = Double.parseDouble(cells[2]);
        shapes.put(cells[0], new Shape(cells[0], x, y, cells[3]));
      }
    }
  }

  /** The place of a country by its code, or empty where the map does not have it. */
  public Optional<Shape> of(String code) {
    return Optional.ofNullable(shapes.get(code));
  }

  /**
   * All outlines in one file, which pages refer to: {@code world.svg#JAM} is a country, {@code
   * world.svg#land} all that exist.
   */
  String sprite() {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"><defs>");
    for (Shape shape : shapes.values()) {
      svg.append("<g id=\"").append(shape.code()).append("\">");
      if (shape.path().isEmpty()) {
        svg.append("<circle r=\"2.6\" cx=\"").append(shape.x());
        svg.append("\" cy=\"").append(shape.y()).append("\"/>");
      } else {
        svg.append("<path d=\"").append(shape.path()).append("\"/>");
      }
      svg.append("</g>");
    }
    svg.append("<g id=\"land\">");
    for (Shape shape : shapes.values()) {
      if (!shape.code().startsWith(ISLANDS)) {
        svg.append("<use href=\"#").append(shape.code()).append("\"/>");
      }
    }
    return svg.append("</g></defs></svg>").toString();
  }
}
