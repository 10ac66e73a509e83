package io.tierwatch.web.country;

import io.tierwatch.briefing.words.FigureRow;
import io.tierwatch.briefing.words.FigureTable;
import io.tierwatch.model.fact.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<Cite> lines) {

  /** A line that states one of the figures, and the number of its fact. */
  public record Cite(int line, int fact) {}

  /**
   * A figure.
   *
   * @param text with its sign, or 'not reported'
   * @param value null where it was not reported
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
              cites(row, facts)));
    }
    return views;
  }

  /** Each line once, with the first of the figures that it states. */
  private static List<Cite> cites(FigureRow row, NumberedFacts facts) {
    Map<Integer, Cite> cites = new LinkedHashMap<>();
    for (Measure measure : row.figures()) {
      cites.putIfAbsent(measure.line(), new Cite(measure.line(), facts.number(measure)));
    }
    return List.copyOf(cites.values());
  }

  private static @Nullable Cell cell(@Nullable Measure measure, String text, NumberedFacts facts) {
    return measure == null ? null : new Cell(text, measure.value(), facts.number(measure));
  }
}
