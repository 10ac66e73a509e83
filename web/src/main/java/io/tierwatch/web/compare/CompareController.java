package io.tierwatch.web.compare;

import io.tierwatch.web.figures.GovernmentFigures;
import io.tierwatch.web.library.Library;
import java.util.List;
import java.util.Optional;
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
      @RequestParam Optional<Integer> edition,
      @RequestParam(defaultValue = "convictions") String metric) {
    return pages.of(library.shelf(), country, edition, GovernmentFigures.metric(metric));
  }
}
