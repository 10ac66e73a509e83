package io.tierwatch.web.figures;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A metric over the countries of an edition, or over the years. */
@RestController
final class FiguresController {

  private final Library library;
  private final RankingPages rankings;
  private final TrendPages trends;

  FiguresController(Library library, RankingPages rankings, TrendPages trends) {
    this.library = library;
    this.rankings = rankings;
    this.trends = trends;
  }

  @GetMapping("/rankings")
  RankingPage ranking(
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "convictions") String metric,
      @RequestParam(defaultValue = "") String unit) {
    Shelf shelf = library.shelf();
    return rankings.of(
        shelf,
        Asked.edition(shelf, edition),
        Asked.metric(metric),
        RankingPages.UNITS.checked(unit));
  }

  @GetMapping("/trends")
  TrendPage trend(
      @RequestParam(defaultValue = "convictions") String metric,
      @RequestParam(defaultValue = "") String country) {
    return trends.of(library.shelf(), Asked.metric(metric), Asked.country(country));
  }
}
