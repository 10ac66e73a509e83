package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Choices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Makes the pages of a metric over all countries. */
@Component
final class RankingPages {

  /** All that may be counted: where the metric has none of it, readers see that there is none. */
  static final Choices UNITS = Choices.codes("unit", Unit.class);

  private final GovernmentFigures figures;

  RankingPages(GovernmentFigures figures) {
    this.figures = figures;
  }

  RankingPage of(Shelf shelf, Edition edition, Metric metric, String unit) {
    List<CountryFigure> reported = new ArrayList<>();
    List<CountryFigure> silent = new ArrayList<>();
    List<CountryFigure> unstated = new ArrayList<>();
    Set<String> units = new TreeSet<>();
    for (CountryFigure figure : figures.of(shelf, edition, metric)) {
      Figure now = figure.now();
      if (now == null) {
        unstated.add(figure);
      } else if (now.value() == null) {
        silent.add(figure);
      } else {
        units.add(now.unit());
        if (unit.isEmpty() || now.unit().equals(unit)) {
          reported.add(figure);
        }
      }
    }
    reported.sort(Comparator.comparingDouble(CountryFigure::length).reversed());
    return new RankingPage(
        edition.year(),
        metric.code(),
        Wording.of(metric),
        reported,
        silent,
        unstated,
        Choices.metrics().listWithoutAll(metric.code()),
        Choices.of("unit", units).list(unit),
        GovernmentFigures.query(Optional.of(metric), List.of(edition.year()), List.of()));
  }
}
