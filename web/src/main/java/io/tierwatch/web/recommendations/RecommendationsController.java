package io.tierwatch.web.recommendations;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
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
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String action) {
    Shelf shelf = library.shelf();
    return pages.of(
        shelf,
        new RecommendationsPage.Filter(
            Asked.edition(shelf, edition).year(),
            pages.topics().checked(topic),
            Asked.country(country),
            RecommendationsPages.ACTIONS.checked(action)));
  }
}
