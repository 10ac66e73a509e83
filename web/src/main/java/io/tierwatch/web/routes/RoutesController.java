package io.tierwatch.web.routes;

import io.tierwatch.web.library.Library;
import java.util.Optional;
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
      @RequestParam Optional<Integer> edition,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String exploitation,
      @RequestParam(defaultValue = "") String victims,
      @RequestParam(defaultValue = "") String sector) {
    RouteFilter filter =
        new RouteFilter(
            library.shelf().edition(edition).year(), country, exploitation, victims, sector);
    return pages.of(library.shelf(), filter);
  }
}
