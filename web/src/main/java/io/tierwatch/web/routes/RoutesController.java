package io.tierwatch.web.routes;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The routes of an edition. */
@RestController
final class RoutesController {

  private final Library library;
  private final RoutesPages pages;

  RoutesController(Library library, RoutesPages pages) {
    this.library = library;
    this.pages = pages;
  }

  @GetMapping("/routes")
  RoutesPage routes(
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String exploitation,
      @RequestParam(defaultValue = "") String victims,
      @RequestParam(defaultValue = "") String sector) {
    Shelf shelf = library.shelf();
    return pages.of(
        shelf,
        new RouteFilter(
            Asked.edition(shelf, edition).year(),
            Asked.country(country),
            RoutesPages.EXPLOITATIONS.checked(exploitation),
            RoutesPages.VICTIMS.checked(victims),
            RoutesPages.sector(shelf, sector)));
  }
}
