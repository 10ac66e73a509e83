package io.tierwatch.web.home;

import io.tierwatch.web.library.Library;
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
    return pages.of(library.shelf(), library.shelf().newest());
  }

  @GetMapping("/editions/{year}")
  HomePage edition(@PathVariable int year) {
    return pages.of(library.shelf(), library.shelf().edition(year));
  }
}
