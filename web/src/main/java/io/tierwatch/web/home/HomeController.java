package io.tierwatch.web.home;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The first page, of the newest edition or of another. */
@RestController
final class HomeController {

  private final Library library;
  private final HomePages pages;

  HomeController(Library library, HomePages pages) {
    this.library = library;
    this.pages = pages;
  }

  @GetMapping("/")
  HomePage newest() {
    Shelf shelf = library.shelf();
    return pages.of(shelf, shelf.newest());
  }

  @GetMapping("/editions/{year}")
  HomePage edition(@PathVariable int year) {
    Shelf shelf = library.shelf();
    return pages.of(shelf, shelf.edition(year));
  }
}
