package io.tierwatch.web.findings;

import io.tierwatch.web.library.Library;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings of an edition. */
@RestController
final class FindingsController {

  private final Library library;

  FindingsController(Library library) {
    this.library = library;
  }

  @GetMapping("/findings")
  FindingsPage findings(
      @RequestParam Optional<Integer> edition,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String tier,
      @RequestParam(defaultValue = "") String group) {
    int year = library.shelf().edition(edition).year();
    return FindingsPages.of(library.shelf(), new FindingsPage.Filter(year, region, tier, group));
  }
}
