package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.web.figures.TrendPage.YearFigure;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Choices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes the pages of a metric over the years. */
@Component
final class TrendPages {

  private final GovernmentFigures figures;

  TrendPages(GovernmentFigures figures) {
    this.figures = figures;
  }

  TrendPage of(Shelf shelf, Metric metric, String code) {
    Optional<Country> country = Countries.standard().byCode(code);
    List<YearFigure> years = new ArrayList<>();
    for (Edition edition : shelf.editions()) {
      List<CountryFigure> stated = new ArrayList<>(figures.of(shelf, edition, metric));
      country.ifPresent(only -> stated.removeIf(one -> !one.country().equals(only.code())));
      if (!stated.isEmpty()) {
        years.addAll(0, of(edition.year(), stated, country.isPresent()));
      }
    }
    return new TrendPage(
        metric.code(),
        Wording.of(metric),
        country.map(Country::code).orElse(""),
        country.map(Country::name).orElse("all countries"),
        years,
        TrendChart.of(years),
        Choices.metrics().listWithoutAll(metric.code()),
        countries(shelf, country.map(Country::code).orElse("")),
        GovernmentFigures.query(
            Optional.of(metric), List.of(), country.map(Country::code).stream().toList()));
  }

  /** The figure of a country, or the totals of all, one for each unit. */
  private static List<YearFigure> of(int year, List<CountryFigure> figures, boolean single) {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    int silent = 0;
    for (CountryFigure figure : figures) {
      Figure now = figure.now();
      Double value = now == null ? null : now.value();
      if (now != null && value != null) {
        sums.merge(now.unit(), value, Double::sum);
        counts.merge(now.unit(), 1, Integer::sum);
      } else if (now != null) {
        silent++;
      }
    }
    List<YearFigure> years = new ArrayList<>();
    for (Map.Entry<String, Double> sum : sums.entrySet()) {
      int reported = counts.getOrDefault(sum.getKey(), 0);
      Figure figure = single ? figures.get(0).now() : null;
      String text = figure == null ? Wording.figure(sum.getValue()) : figure.text();
      years.add(
          new YearFigure(
              year, sum.getValue(), text, sum.getKey(), reported, silent, figures.size(), figure));
    }
    if (years.isEmpty()) {
      String text = silent > 0 ? Wording.NOT_REPORTED : Wording.NOT_STATED;
      Figure figure = single ? figures.get(0).now() : null;
      years.add(new YearFigure(year, null, text, "", 0, silent, figures.size(), figure));
    }
    return years;
  }

  private static List<Choice> countries(Shelf shelf, String now) {
    TableQuery query =
        new TableQuery("SELECT DISTINCT country, name FROM narratives ORDER BY name");
    Map<String, String> names = new LinkedHashMap<>();
    query.rows(shelf).forEach(row -> names.put(row.text("country"), row.text("name")));
    return Choices.of("country", names).list(now, "all together");
  }
}
