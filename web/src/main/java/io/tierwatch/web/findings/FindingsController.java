package io.tierwatch.web.findings;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
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
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String tier,
      @RequestParam(defaultValue = "") String group) {
    Shelf shelf = library.shelf();
    return FindingsPages.of(
        shelf,
        new FindingsPage.Filter(
            Asked.edition(shelf, edition).year(),
            FindingsPages.REGIONS.checked(region),
            FindingsPages.TIERS.checked(tier),
            FindingsPages.GROUPS.checked(group)));
  }
}
