package io.tierwatch.web.recommendations;

import io.tierwatch.web.library.Library;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The recommendations of an edition. */
@RestController
final class RecommendationsController {

  private final Library library;
  private final RecommendationsPages pages;

  RecommendationsController(Library library, RecommendationsPages pages) {
    this.library = library;
    this.pages = pages;
  }

  @GetMapping("/recommendations")
  RecommendationsPage recommendations(
      @RequestParam Optional<Integer> edition,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String action) {
    int year = library.shelf().edition(edition).year();
    return pages.of(library.shelf(), new RecommendationsPage.Filter(year, topic, country, action));
  }
}
