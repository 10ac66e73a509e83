package io.tierwatch.web.compare;

import io.tierwatch.web.figures.CountryFigure;
import io.tierwatch.web.figures.Figure;
import io.tierwatch.web.findings.FindingsPage.Cell;
import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Countries of an edition side by side, or editions of one country.
 *
 * @param overYears whether it is editions of one country
 * @param chart the metric that was chosen
 * @param figures all metrics that any of them states
 */
public record ComparePage(
    int edition,
    String metric,
    String metricTitle,
    boolean overYears,
    List<Subject> subjects,
    CompareChart chart,
    List<MetricRow> figures,
    List<FindingRow> findings,
    List<Choice> countries,
    List<Choice> metrics,
    TableQuery query)
    implements Page {

  /** A metric; a cell is null where the narrative states no whole figure of it. */
  public record MetricRow(String metric, String title, List<@Nullable CountryFigure> cells) {}

  /**
   * A question; a cell is null where the text does not say.
   *
   * @param differing whether not all that answer answer alike
   */
  public record FindingRow(
      String question, String title, boolean differing, List<@Nullable Cell> cells) {}

  @Override
  public String template() {
    return "compare/compare";
  }

  @Override
  public String title() {
    List<String> titles = subjects.stream().map(Subject::title).toList();
    String names = String.join(", ", titles);
    return "Compare "
        + (overYears && !subjects.isEmpty() ? subjects.get(0).name() + ", " : "")
        + names;
  }

  /** The name of the country whose editions are compared; empty for countries. */
  public String country() {
    return overYears && !subjects.isEmpty() ? subjects.get(0).name() : "";
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (MetricRow row : figures) {
      for (CountryFigure figure : row.cells()) {
        if (figure != null) {
          rows.add(cells(row.metric(), figure));
        }
      }
    }
    return new Table(
        List.of(
            "edition",
            "country",
            "name",
            "metric",
            "value",
            "unit",
            "before",
            "line",
            "exploitation",
            "before_unit"),
        rows);
  }

  private static List<@Nullable Object> cells(String metric, CountryFigure figure) {
    Figure now = figure.now();
    Figure before = figure.before();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(figure.edition());
    cells.add(figure.country());
    cells.add(figure.name());
    cells.add(metric);
    cells.add(now == null ? null : now.value());
    cells.add(now == null || now.value() == null ? null : now.unit());
    cells.add(before == null ? null : before.value());
    cells.add(now == null ? null : now.line());
    cells.add(now == null ? null : now.exploitation());
    cells.add(before == null ? null : before.unit());
    return cells;
  }
}
