package io.tierwatch.web.country;

import io.tierwatch.model.fact.Metric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart of the headline figures: for each metric this period and the one before, as lengths of
 * a hundred.
 */
public record Bars(List<Group> groups) {

  /**
   * A metric.
   *
   * @param y where it stands, from the top of the chart
   */
  public record Group(String label, int y, List<Bar> bars) {}

  /**
   * A figure.
   *
   * @param length of {@value #LONGEST}
   */
  public record Bar(String text, double length, int y, boolean before) {}

  private static final List<Metric> HEADLINES =
      List.of(
          Metric.INVESTIGATIONS,
          Metric.PROSECUTIONS,
          Metric.CONVICTIONS,
          Metric.VICTIMS_IDENTIFIED);

  private static final int LONGEST = 300;
  private static final int BAR = 18;
  private static final int GAP = 14;

  /** The row of each headline metric that stands for it best. */
  static Bars of(List<FigureView> figures) {
    List<FigureView> shown = new ArrayList<>();
    for (Metric metric : HEADLINES) {
      figures.stream()
          .filter(one -> one.metric().equals(metric.code()) && one.headline() > 0)
          .reduce((best, one) -> one.headline() > best.headline() ? one : best)
          .ifPresent(shown::add);
    }
    double most = 1;
    for (FigureView figure : shown) {
      most = Math.max(most, Math.max(value(figure.now()), value(figure.before())));
    }
    List<Group> groups = new ArrayList<>();
    int y = 0;
    for (FigureView figure : shown) {
      List<Bar> bars = new ArrayList<>();
      add(bars, figure.now(), most, y, false);
      add(bars, figure.before(), most, y + BAR, true);
      groups.add(new Group(figure.label(), y, bars));
      y += BAR * bars.size() + GAP;
    }
    return new Bars(groups);
  }

  private static double value(FigureView.@Nullable Cell cell) {
    return cell == null || cell.value() == null ? 0 : cell.value();
  }

  private static void add(
      List<Bar> bars, FigureView.@Nullable Cell cell, double most, int y, boolean before) {
    if (cell != null) {
      bars.add(new Bar(cell.text(), Math.max(1, LONGEST * value(cell) / most), y, before));
    }
  }

  /** The height of the chart. */
  public int height() {
    return groups.stream().mapToInt(group -> BAR * group.bars().size() + GAP).sum();
  }
}
