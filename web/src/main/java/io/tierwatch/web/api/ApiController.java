package io.tierwatch.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the addresses, for people and for programs. */
@RestController
final class ApiController {

  private final Library library;
  private final AddressBook book;
  private final SiteAddresses site;
  private final OpenApi openApi;

  ApiController(Library library, AddressBook book, SiteAddresses site, OpenApi openApi) {
    this.library = library;
    this.book = book;
    this.site = site;
    this.openApi = openApi;
  }

  @GetMapping("/api")
  ApiPage api() {
    Map<String, Optional<Class<?>>> readable = site.readable();
    UnaryOperator<String> here = examples(library.shelf());
    return new ApiPage(
        book.addresses().stream()
            .map(
                one ->
                    new ApiPage.AddressView(
                        one.path(),
                        readable.getOrDefault(one.path(), Optional.empty()).isPresent(),
                        one.gives(),
                        here.apply(one.example()),
                        one.parameters().stream()
                            .map(p -> new ApiPage.ParameterView(p.name(), p.meaning()))
                            .toList()))
            .toList());
  }

  /** Examples of the sample edition as examples of what is here, so that they can be tried. */
  private static UnaryOperator<String> examples(Shelf shelf) {
    Edition edition = shelf.newest();
    List<Country> countries = shelf.countries(edition);
    String first = countries.get(0).code();
    String second = countries.get(countries.size() - 1).code();
    return example ->
        example
            .replace("2019", String.valueOf(edition.year()))
            .replace("XAA", first)
            .replace("XAB", second);
  }

  @GetMapping("/api/openapi.json")
  ResponseEntity<String> document() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new Json().generator(text).useDefaultPrettyPrinter()) {
      Json.write(json, openApi.document());
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text.toString());
  }
}
