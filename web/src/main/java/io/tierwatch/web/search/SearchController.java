package io.tierwatch.web.search;

import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over all narratives. */
@RestController
final class SearchController {

  private final Library library;
  private final SearchPages pages;

  SearchController(Library library, SearchPages pages) {
    this.library = library;
    this.pages = pages;
  }

  @GetMapping("/search")
  SearchPage search(@RequestParam MultiValueMap<String, String> parameters) {
    Shelf shelf = library.shelf();
    return pages.of(shelf, SearchChoice.of(parameters).checked(shelf));
  }
}
