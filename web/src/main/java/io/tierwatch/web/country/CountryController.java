package io.tierwatch.web.country;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A country in an edition, and its facts. */
@RestController
final class CountryController {

  private final Library library;
  private final CountryPages pages;
  private final FactPages facts;

  CountryController(Library library, CountryPages pages, FactPages facts) {
    this.library = library;
    this.pages = pages;
    this.facts = facts;
  }

  @GetMapping("/editions/{year}/countries/{code}")
  CountryPage country(@PathVariable int year, @PathVariable String code) {
    Shelf shelf = library.shelf();
    Edition edition = shelf.edition(year);
    return pages.of(shelf, edition, shelf.country(code, edition));
  }

  @GetMapping("/editions/{year}/countries/{code}/facts/{numbers}")
  FactPage facts(
      @PathVariable int year, @PathVariable String code, @PathVariable FactNumbers numbers) {
    Shelf shelf = library.shelf();
    Edition edition = shelf.edition(year);
    return facts.of(shelf, edition, shelf.country(code, edition), numbers.inOrder());
  }

  /** A country by code or name, in the newest edition that has it. */
  @GetMapping("/countries/{name}")
  ResponseEntity<Void> newest(@PathVariable String name) {
    Shelf shelf = library.shelf();
    Countries countries = Countries.standard();
    Country country =
        countries
            .byCode(name.toUpperCase(Locale.ROOT))
            .or(() -> countries.byHeading(name))
            .orElseThrow(() -> new NotOnShelf("No country has that name."));
    Edition edition =
        shelf.get(() -> shelf.dataset().editionsOf(country)).stream()
            .findFirst()
            .orElseThrow(() -> new NotOnShelf("No edition here has that country."));
    URI address = URI.create(Addresses.country(edition.year(), country.code()));
    return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
  }
}
