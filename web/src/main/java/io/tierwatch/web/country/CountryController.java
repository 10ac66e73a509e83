package io.tierwatch.web.country;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Redirect;
import jakarta.servlet.http.HttpServletRequest;
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
  ResponseEntity<CountryPage> country(
      @PathVariable int year, @PathVariable String code, HttpServletRequest request) {
    Shelf shelf = library.shelf();
    Edition edition = shelf.edition(year);
    Country country = shelf.country(code, edition);
    return country.code().equals(code)
        ? ResponseEntity.ok(pages.of(shelf, edition, country))
        : Redirect.to(Addresses.country(year, country.code()), request);
  }

  @GetMapping("/editions/{year}/countries/{code}/facts/{numbers}")
  ResponseEntity<FactPage> facts(
      @PathVariable int year,
      @PathVariable String code,
      @PathVariable FactNumbers numbers,
      HttpServletRequest request) {
    Shelf shelf = library.shelf();
    Edition edition = shelf.edition(year);
    Country country = shelf.country(code, edition);
    return country.code().equals(code)
        ? ResponseEntity.ok(facts.of(shelf, edition, country, numbers.inOrder()))
        : Redirect.to(Addresses.country(year, country.code()) + "/facts/" + numbers, request);
  }

  /** A country by code or name, in the newest edition that has it. */
  @GetMapping("/countries/{name}")
  ResponseEntity<Void> newest(@PathVariable String name, HttpServletRequest request) {
    Shelf shelf = library.shelf();
    Country country =
        Countries.standard()
            .byAnyName(name)
            .orElseThrow(() -> new NotOnShelf("No country has that name."));
    Edition edition =
        shelf.get(() -> shelf.dataset().editionsOf(country)).stream()
            .findFirst()
            .orElseThrow(() -> new NotOnShelf("No edition here has that country."));
    return Redirect.to(Addresses.country(edition.year(), country.code()), request);
  }
}
