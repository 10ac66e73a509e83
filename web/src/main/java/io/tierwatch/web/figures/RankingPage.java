package io.tierwatch.web.figures;

import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over all countries of an edition.
 *
 * @param rows the countries with a figure, the highest first
 * @param silent the countries whose narrative says that it was not reported
 * @param unstated the countries whose narrative states no whole figure
 */
public record RankingPage(
    int edition,
    String metric,
    String metricTitle,
    List<CountryFigure> rows,
    List<CountryFigure> silent,
    List<CountryFigure> unstated,
    List<Choice> metrics,
    List<Choice> units,
    TableQuery query)
    implements Page {

  @Override
  public String template() {
    return "figures/ranking";
  }

  @Override
  public String title() {
    return "Figures: " + metricTitle + ", " + edition;
  }

  /** How long the bar of a row is, of a hundred. */
  public double bar(CountryFigure row) {
    double most = rows.isEmpty() ? 1 : Math.max(1, rows.get(0).length());
    return Math.round(1000 * row.length() / most) / 10.0;
  }

  /** Whether the figures count different things, so that their order says little. */
  public boolean mixed() {
    return rows.stream().map(CountryFigure::now).map(RankingPage::unit).distinct().count() > 1;
  }

  private static String unit(@Nullable Figure figure) {
    return figure == null ? "" : figure.unit();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> cells = new ArrayList<>();
    for (List<CountryFigure> part : List.of(rows, silent)) {
      for (CountryFigure row : part) {
        cells.add(cells(row));
      }
    }
    return new Table(
        List.of(
            "edition",
            "country",
            "name",
            "tier",
            "metric",
            "value",
            "unit",
            "before",
            "actor",
            "line",
            "exploitation",
            "before_unit"),
        cells);
  }

  private List<@Nullable Object> cells(CountryFigure row) {
    Figure now = row.now();
    Figure before = row.before();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(edition);
    cells.add(row.country());
    cells.add(row.name());
    cells.add(row.tier());
    cells.add(metric);
    cells.add(now == null ? null : now.value());
    cells.add(now == null || now.value() == null ? null : now.unit());
    cells.add(before == null ? null : before.value());
    cells.add(now == null ? null : now.actor());
    cells.add(now == null ? null : now.line());
    cells.add(now == null ? null : now.exploitation());
    cells.add(before == null ? null : before.unit());
    return cells;
  }
}
