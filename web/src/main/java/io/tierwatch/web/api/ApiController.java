package io.tierwatch.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the addresses, for people and for programs. */
@RestController
final class ApiController {

  private final AddressBook book;
  private final SiteAddresses site;
  private final OpenApi openApi;

  ApiController(AddressBook book, SiteAddresses site, OpenApi openApi) {
    this.book = book;
    this.site = site;
    this.openApi = openApi;
  }

  @GetMapping("/api")
  ApiPage api() {
    Map<String, Optional<Class<?>>> readable = site.readable();
    return new ApiPage(
        book.addresses().stream()
            .map(
                one ->
                    new ApiPage.AddressView(
                        one.path(),
                        readable.getOrDefault(one.path(), Optional.empty()).isPresent(),
                        one.gives(),
                        one.example(),
                        one.parameters().stream()
                            .map(p -> new ApiPage.ParameterView(p.name(), p.meaning()))
                            .toList()))
            .toList());
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
