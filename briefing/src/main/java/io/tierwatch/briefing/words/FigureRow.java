package io.tierwatch.briefing.words;

import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of figures: what was counted, and how many.
 *
 * @param part whether it counts a part of the whole in a row above
 * @param now the figure of this period; null as all figures of a row that only heads its parts
 * @param before the figure of the period before
 * @param other a figure of another time
 * @param restated where the narrative says the figure of this period once more
 */
public record FigureRow(
    Metric metric,
    String label,
    boolean part,
    @Nullable Measure now,
    @Nullable Measure before,
    @Nullable Measure other,
    List<Measure> restated) {

  public FigureRow {
    restated = List.copyOf(restated);
  }

  FigureRow withRestated(List<Measure> again) {
    return new FigureRow(metric, label, part, now, before, other, again);
  }

  /** The figure of this period with its sign; empty where there is none. */
  public String nowText() {
    return value(now);
  }

  /** The figure of the period before, with what it counts where that is something else. */
  public String beforeText() {
    if (now == null || before == null || now.unit() == before.unit()) {
      return value(before);
    }
    return value(before) + " " + Wording.of(before.unit());
  }

  /** The difference between both, with its sign; empty where it cannot be told. */
  public String changeText() {
    return Difference.text(Difference.of(now, before));
  }

  /** The figure of another time, with the time. */
  public String otherText() {
    if (other == null) {
      return "";
    }
    Period period = other.period();
    int year = other.edition().coveredYear();
    String when =
        period.equals(Period.TWO_YEARS_AGO)
            ? Integer.toString(year - 2)
            : period.equals(Period.CUMULATIVE) ? "total" : period.code();
    return value(other) + " (" + when + ")";
  }

  /** The lines that state the figures, in the order of the columns, then those that restate. */
  public List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    for (Measure measure : figures()) {
      if (!lines.contains(measure.line())) {
        lines.add(measure.line());
      }
    }
    return lines;
  }

  /** The figures that are there, in the order of the columns, then those that restate. */
  public List<Measure> figures() {
    List<Measure> figures = new ArrayList<>();
    add(figures, now);
    add(figures, before);
    add(figures, other);
    figures.addAll(restated);
    return figures;
  }

  private static void add(List<Measure> figures, @Nullable Measure measure) {
    if (measure != null) {
      figures.add(measure);
    }
  }

  private static String value(@Nullable Measure measure) {
    if (measure == null) {
      return "";
    }
    return measure.value() == null ? Wording.NOT_REPORTED : FactText.figure(measure);
  }
}
