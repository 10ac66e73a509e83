package io.tierwatch.web.figures;

import io.tierwatch.web.figures.TrendPage.YearFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The line of a metric over the years, one for each unit, on {@value #WIDTH} by {@value #HEIGHT}
 * units. An edition without figure is a gap that is marked, never a zero.
 *
 * @param gaps the editions without figure
 */
public record TrendChart(List<Series> series, List<Tick> ticks, List<Gap> gaps) {

  /** The width. */
  public static final int WIDTH = 640;

  /** The height. */
  public static final int HEIGHT = 240;

  private static final int LEFT = 40;
  private static final int RIGHT = WIDTH - 50;
  private static final int TOP = 30;
  private static final int BOTTOM = HEIGHT - 40;
  private static final int NARROWEST = 40;
  private static final int MOST_LABELS = 12;

  /**
   * The figures of one unit.
   *
   * @param path the line through its points
   */
  public record Series(String unit, int index, String path, List<Point> points) {}

  /**
   * A figure.
   *
   * @param label empty where there is no room
   */
  public record Point(double x, double y, String label, String words) {}

  /** A year below the chart. */
  public record Tick(double x, int year) {}

  /**
   * A year below the chart that has no figure.
   *
   * @param text why there is none: it was not reported, or is not stated
   */
  public record Gap(double x, int year, String text) {}

  /** Whether the years stand so close that two digits are all that fits. */
  public boolean close() {
    for (int i = 1; i < ticks.size(); i++) {
      if (ticks.get(i).x() - ticks.get(i - 1).x() < NARROWEST) {
        return true;
      }
    }
    return false;
  }

  static TrendChart of(List<YearFigure> years) {
    if (years.isEmpty()) {
      return new TrendChart(List.of(), List.of(), List.of());
    }
    Map<String, List<YearFigure>> units = new LinkedHashMap<>();
    Map<Integer, Tick> ticks = new LinkedHashMap<>();
    List<Gap> gaps = new ArrayList<>();
    Scale scale = Scale.of(years);
    for (YearFigure year : years) {
      Tick tick = new Tick(scale.x(year.edition()), year.edition());
      ticks.put(year.edition(), tick);
      if (year.value() == null) {
        gaps.add(new Gap(tick.x(), tick.year(), year.text()));
      } else {
        units.computeIfAbsent(year.unit(), unit -> new ArrayList<>()).add(year);
      }
    }
    List<Series> series = new ArrayList<>();
    units.forEach((unit, figures) -> series.add(series(unit, series.size(), figures, scale)));
    return new TrendChart(series, List.copyOf(ticks.values()), gaps);
  }

  private static Series series(String unit, int index, List<YearFigure> figures, Scale scale) {
    StringBuilder path = new StringBuilder();
    List<Point> points = new ArrayList<>();
    for (YearFigure figure : figures) {
      Double value = figure.value();
      if (value != null) {
        double x = scale.x(figure.edition());
        double y = scale.y(value);
        path.append(String.format(Locale.ROOT, path.isEmpty() ? "M%.1f %.1f" : "L%.1f %.1f", x, y));
        String words = figure.edition() + ": " + figure.text() + " " + unit;
        points.add(new Point(x, y, figures.size() > MOST_LABELS ? "" : figure.text(), words));
      }
    }
    return new Series(unit, index, path.toString(), points);
  }

  /** Where years and figures stand. */
  private record Scale(int first, int last, double most) {

    static Scale of(List<YearFigure> years) {
      double most = 1;
      for (YearFigure year : years) {
        Double value = year.value();
        most = value == null ? most : Math.max(most, value);
      }
      return new Scale(years.get(0).edition(), years.get(years.size() - 1).edition(), most);
    }

    double x(int year) {
      double share = first == last ? 0.5 : (double) (year - first) / (last - first);
      return Math.round(10 * (LEFT + share * (RIGHT - LEFT))) / 10.0;
    }

    double y(double value) {
      return Math.round(10 * (BOTTOM - value / most * (BOTTOM - TOP))) / 10.0;
    }
  }
}
