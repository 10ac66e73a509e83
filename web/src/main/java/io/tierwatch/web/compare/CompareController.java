package io.tierwatch.web.compare;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Countries or editions side by side. */
@RestController
final class CompareController {

  private final Library library;
  private final ComparePages pages;

  CompareController(Library library, ComparePages pages) {
    this.library = library;
    this.pages = pages;
  }

  @GetMapping("/compare")
  ComparePage compare(
      @RequestParam(defaultValue = "") List<String> country,
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "convictions") String metric) {
    Shelf shelf = library.shelf();
    return pages.of(shelf, country, Asked.edition(shelf, edition), Asked.metric(metric));
  }
}
