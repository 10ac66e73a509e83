package io.tierwatch.reader.pdf;

import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the tier of each year from the drawing of a chart: from the dots over the years, or from
 * the line that runs through them. Of the drawn paths those are it that have one height over each
 * year; the lines of the grid have many.
 */
final class ChartReader {

  /** How far a point may be off its year or tier, as a share of the distance of two of them. */
  private static final double NEAR = 0.3;

  private static final double LARGEST_DOT = 16;

  private final List<Shape> shapes;
  private final List<PageWord> years;
  private final List<Label> labels;
  private final double yearStep;
  private final double tierStep;

  /** A tier on the upright axis, and how far from the top of the page it stands. */
  record Label(Tier tier, double y) {}

  /**
   * What the paths of one style tell.
   *
   * @param points how many points they have: a line of data has one a year, a rule of the grid two
   */
  private record Reading(Map<Integer, Tier> tiers, int points) {}

  ChartReader(List<Shape> shapes, List<PageWord> years, List<Label> labels) {
    this.shapes = shapes;
    this.years = years;
    this.labels = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
    this.yearStep =
        years.size() < 2
            ? 0
            : (x(years.get(years.size() - 1)) - x(years.get(0))) / (years.size() - 1);
    this.tierStep = leastStep();
  }

  private static double x(PageWord year) {
    return (year.left() + year.right()) / 2;
  }

  private double leastStep() {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < labels.size(); i++) {
      double step = labels.get(i).y() - labels.get(i - 1).y();
      least = step > 1 ? Math.min(least, step) : least;
    }
    return labels.size() < 2 ? 0 : least;
  }

  /** The tier of each year that the drawing shows plainly. */
  Map<Integer, Tier> read() {
    if (yearStep <= 0 || tierStep <= 0) {
      return Map.of();
    }
    Map<String, List<Shape>> styles = new LinkedHashMap<>();
    for (Shape shape : shapes) {
      if (shape.visible() && isInPlot(shape.bounds())) {
        String key = (isDot(shape) ? "dot " : "path ") + shape.style();
        styles.computeIfAbsent(key, k -> new ArrayList<>()).add(shape);
      }
    }
    return styles.values().stream()
        .map(this::reading)
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingInt((Reading r) -> r.tiers().size())
                .thenComparingInt(Reading::points))
        .map(Reading::tiers)
        .orElse(Map.of());
  }

  private boolean isInPlot(Box box) {
    double left = x(years.get(0)) - 1.5 * yearStep;
    double right = x(years.get(years.size() - 1)) + 1.5 * yearStep;
    double top = labels.get(0).y() - 1.5 * tierStep;
    double bottom = labels.get(labels.size() - 1).y() + 1.5 * tierStep;
    return box.left() > left && box.right() < right && box.top() > top && box.bottom() < bottom;
  }

  private static boolean isDot(Shape shape) {
    Box box = shape.bounds();
    return Math.max(box.width(), box.height()) <= LARGEST_DOT
        && Math.min(box.width(), box.height()) > 1
        && shape.points().size() > 2;
  }

  /** What paths of one style show, or empty where they have two heights over one year. */
  private Optional<Reading> reading(List<Shape> alike) {
    Map<Integer, Tier> tiers = new TreeMap<>();
    int points = 0;
    for (Shape shape : alike) {
      points += isDot(shape) ? 2 : shape.points().size();
    }
    for (PageWord year : years) {
      List<Tier> found = tiersAt(x(year), alike);
      if (found.size() > 1) {
        return Optional.empty();
      }
      if (!found.isEmpty()) {
        tiers.put(Integer.parseInt(year.text()), found.get(0));
      }
    }
    return tiers.isEmpty() ? Optional.empty() : Optional.of(new Reading(tiers, points));
  }

  private List<Tier> tiersAt(double x, List<Shape> alike) {
    return alike.stream()
        .flatMap(s -> heightsAt(x, s).stream())
        .flatMap(y -> tierAt(y).stream())
        .distinct()
        .toList();
  }

  private List<Double> heightsAt(double x, Shape shape) {
    if (isDot(shape)) {
      Box box = shape.bounds();
      boolean over = Math.abs((box.left() + box.right()) / 2 - x) < NEAR * yearStep;
      return over ? List.of((box.top() + box.bottom()) / 2) : List.of();
    }
    List<Double> heights = new ArrayList<>();
    if (!shape.filled() && !isRule(shape)) {
      for (int i = 1; i < shape.points().size(); i++) {
        heightAt(x, shape.points().get(i - 1), shape.points().get(i)).ifPresent(heights::add);
      }
    }
    return heights;
  }

  /** A level line of two points that goes on beyond the years is a rule, not data. */
  private boolean isRule(Shape shape) {
    Box box = shape.bounds();
    boolean beyond =
        box.left() < x(years.get(0)) - NEAR * yearStep
            || box.right() > x(years.get(years.size() - 1)) + NEAR * yearStep;
    return shape.points().size() == 2 && (beyond || box.width() < 0.5);
  }

  private Optional<Double> heightAt(double x, Shape.Point from, Shape.Point to) {
    double left = Math.min(from.x(), to.x());
    double right = Math.max(from.x(), to.x());
    double slack = 0.15 * yearStep;
    if (x < left - slack || x > right + slack) {
      return Optional.empty();
    }
    if (right - left < 0.2 * yearStep) {
      return Optional.empty();
    }
    double share = Math.max(0, Math.min(1, (x - from.x()) / (to.x() - from.x())));
    return Optional.of(from.y() + share * (to.y() - from.y()));
  }

  private Optional<Tier> tierAt(double y) {
    return labels.stream()
        .filter(l -> Math.abs(l.y() - y) < NEAR * tierStep)
        .min(Comparator.comparingDouble(l -> Math.abs(l.y() - y)))
        .map(Label::tier);
  }
}
