package io.tierwatch.web.country;

import io.tierwatch.briefing.words.FigureRow;
import io.tierwatch.briefing.words.FigureTable;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of figures.
 *
 * @param part whether it counts a part of a whole above
 * @param now the figure of this period; null where there is none
 */
public record FigureView(
    String metric,
    String label,
    boolean part,
    @Nullable Cell now,
    @Nullable Cell before,
    @Nullable Cell other,
    String change,
    List<Integer> lines) {

  /**
   * A figure.
   *
   * @param text with its sign, or that none was reported
   * @param value null where none was reported
   * @param fact the number of its fact
   */
  public record Cell(String text, @Nullable Double value, int fact) {}

  static List<FigureView> of(NumberedFacts facts) {
    List<FigureView> views = new ArrayList<>();
    for (FigureRow row : new FigureTable(facts.of(Measure.class)).rows()) {
      views.add(
          new FigureView(
              row.metric().code(),
              Words.capital(row.label()),
              row.part(),
              cell(row.now(), row.nowText(), facts),
              cell(row.before(), row.beforeText(), facts),
              cell(row.other(), row.otherText(), facts),
              row.changeText(),
              row.lines()));
    }
    return views;
  }

  private static @Nullable Cell cell(@Nullable Measure measure, String text, NumberedFacts facts) {
    return measure == null ? null : new Cell(text, measure.value(), facts.number(measure));
  }

  /** Whether the row is one of those that a first look is for, with figures of both periods. */
  boolean headline() {
    boolean known =
        now != null && now.value() != null && (before == null || before.value() != null);
    return known && !part && HEADLINES.contains(metric);
  }

  private static final List<String> HEADLINES =
      List.of(
          Metric.INVESTIGATIONS.code(),
          Metric.PROSECUTIONS.code(),
          Metric.CONVICTIONS.code(),
          Metric.VICTIMS_IDENTIFIED.code());
}
