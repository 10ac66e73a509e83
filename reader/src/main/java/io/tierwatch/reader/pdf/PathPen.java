package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Gathers the points of a path until it is drawn. */
final class PathPen {

  private static final float PAPER = 0.97f;

  private final List<List<Shape.Point>> parts = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();

  List<Shape> shapes() {
    return shapes;
  }

  void moveTo(Shape.Point point) {
    List<Shape.Point> part = new ArrayList<>();
    part.add(point);
    parts.add(part);
  }

  void lineTo(Shape.Point point) {
    if (parts.isEmpty()) {
      moveTo(point);
    } else {
      parts.get(parts.size() - 1).add(point);
    }
  }

  void close() {
    if (!parts.isEmpty()) {
      lineTo(parts.get(parts.size() - 1).get(0));
    }
  }

  Optional<Shape.Point> current() {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Shape.Point> part = parts.get(parts.size() - 1);
    return Optional.of(part.get(part.size() - 1));
  }

  void drop() {
    parts.clear();
  }

  void stroke(PDGraphicsState state) {
    PDColor colour = state.getStrokingColor();
    draw("line " + state.getLineWidth() + " ", colour, false);
  }

  void fill(PDGraphicsState state) {
    draw("fill ", state.getNonStrokingColor(), true);
  }

  private void draw(String way, PDColor colour, boolean filled) {
    float[] components = colour.getComponents();
    String style = way + Arrays.toString(components);
    boolean visible = !isPaper(components);
    for (List<Shape.Point> part : parts) {
      if (part.size() > 1) {
        shapes.add(new Shape(part, style, filled, visible));
      }
    }
    parts.clear();
  }

  /** Whether a colour is white or nearly so: light in grey and RGB, without ink in CMYK. */
  private static boolean isPaper(float[] components) {
    boolean ink = components.length == 4;
    for (float component : components) {
      if (ink ? component > 1 - PAPER : component < PAPER) {
        return false;
      }
    }
    return true;
  }
}
