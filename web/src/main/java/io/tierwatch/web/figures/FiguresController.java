package io.tierwatch.web.figures;

import io.tierwatch.web.library.Library;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A metric over the countries of an edition, or over the years. */
@RestController
final class FiguresController {

  private final Library library;

  FiguresController(Library library) {
    this.library = library;
  }

  @GetMapping("/rankings")
  RankingPage ranking(
      @RequestParam Optional<Integer> edition,
      @RequestParam(defaultValue = "convictions") String metric,
      @RequestParam(defaultValue = "") String unit) {
    return RankingPages.of(
        library.shelf(), library.shelf().edition(edition), GovernmentFigures.metric(metric), unit);
  }

  @GetMapping("/trends")
  TrendPage trend(
      @RequestParam(defaultValue = "convictions") String metric,
      @RequestParam(defaultValue = "") String country) {
    return TrendPages.of(library.shelf(), GovernmentFigures.metric(metric), country);
  }
}
