package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Choices;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    List<CountryFigure> all = figures.of(shelf, edition, metric);
    List<CountryFigure> reported = some(all, CountryFigure::reported);
    return new RankingPage(
        edition.year(),
        metric.code(),
        Wording.of(metric),
        ranked(some(reported, one -> unit.isEmpty() || unit(one).equals(unit))),
        some(all, CountryFigure::silent),
        some(all, one -> one.now() == null),
        Choices.metrics().listWithoutAll(metric.code()),
        Choices.of("unit", units(reported)).list(unit),
        GovernmentFigures.query(Optional.of(metric), List.of(edition.year()), List.of()));
  }

  private static List<CountryFigure> some(
      List<CountryFigure> figures, Predicate<CountryFigure> which) {
    return figures.stream().filter(which).toList();
  }

  private static List<CountryFigure> ranked(List<CountryFigure> figures) {
    return figures.stream()
        .sorted(Comparator.comparingDouble(CountryFigure::length).reversed())
        .toList();
  }

  private static Set<String> units(List<CountryFigure> reported) {
    return reported.stream().map(RankingPages::unit).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String unit(CountryFigure figure) {
    Figure now = figure.now();
    return now == null ? "" : now.unit();
  }
}
