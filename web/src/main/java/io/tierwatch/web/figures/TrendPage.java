package io.tierwatch.web.figures;

import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric over the editions, of a country or of all together.
 *
 * @param country the code of the country; empty for all together
 * @param of the name of the country, or 'all countries'
 */
public record TrendPage(
    String metric,
    String metricTitle,
    String country,
    String of,
    List<YearFigure> years,
    TrendChart chart,
    List<Choice> metrics,
    List<Choice> countries,
    TableQuery query)
    implements Page {

  /**
   * A figure of an edition.
   *
   * @param value null where there is none
   * @param unit what is counted; a total is never of two units
   * @param reported how many countries it is of
   * @param silent how many narratives say that it was not reported
   * @param narratives how many narratives the edition has here
   * @param figure the figure itself where it is of one country
   */
  public record YearFigure(
      int edition,
      @Nullable Double value,
      String text,
      String unit,
      int reported,
      int silent,
      int narratives,
      @Nullable Figure figure) {}

  @Override
  public String template() {
    return "figures/trend";
  }

  @Override
  public String title() {
    return "Trend: " + metricTitle + ", " + of;
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (YearFigure year : years) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(year.edition());
      row.add(metric);
      row.add(country.isEmpty() ? null : country);
      row.add(year.value());
      row.add(year.unit().isEmpty() ? null : year.unit());
      row.add(year.reported());
      row.add(year.silent());
      row.add(year.narratives());
      rows.add(row);
    }
    return new Table(
        List.of(
            "edition", "metric", "country", "value", "unit", "reported", "silent", "narratives"),
        rows);
  }
}
