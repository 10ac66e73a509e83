package io.tierwatch.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import io.tierwatch.dataset.ReportJson;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Facts in the exchange format, and narratives in their parts. */
@RestController
final class FactController {

  private final Library library;

  FactController(Library library) {
    this.library = library;
  }

  @GetMapping("/api/facts")
  void lines(
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String metric,
      HttpServletResponse response)
      throws IOException {
    FactStream facts = stream(edition, country, type, metric);
    Writer out = writer(response, MediaType.APPLICATION_NDJSON_VALUE);
    try (JsonGenerator json = new Json().generator(out).setRootValueSeparator(null)) {
      facts.forEach(
          record -> {
            Json.write(json, record);
            json.writeRaw('\n');
          });
    }
  }

  @GetMapping("/api/facts.json")
  void array(
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String metric,
      HttpServletResponse response)
      throws IOException {
    FactStream facts = stream(edition, country, type, metric);
    Writer out = writer(response, MediaType.APPLICATION_JSON_VALUE);
    try (JsonGenerator json = new Json().generator(out)) {
      json.writeStartArray();
      facts.forEach(record -> Json.write(json, record));
      json.writeEndArray();
    }
  }

  @GetMapping("/api/facts.csv")
  void table(
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String metric,
      HttpServletResponse response)
      throws IOException {
    FactStream facts = stream(edition, country, type, metric);
    Writer out = writer(response, "text/csv");
    FactTable table = new FactTable(facts);
    table.write(out);
  }

  @GetMapping("/api/narratives/{edition}/{country}")
  void narrative(
      @PathVariable int edition, @PathVariable String country, HttpServletResponse response)
      throws IOException {
    Shelf shelf = library.shelf();
    Edition of = shelf.edition(edition);
    Country about = shelf.country(country, of);
    Narrative narrative =
        shelf
            .get(() -> shelf.dataset().narrative(about, of))
            .orElseThrow(() -> new NotOnShelf("There is no such narrative here."));
    ReportJson.write(writer(response, MediaType.APPLICATION_JSON_VALUE), narrative);
  }

  private FactStream stream(String edition, String country, String type, String metric) {
    FactChoice choice = new FactChoice(edition, country, type, metric).checked();
    return new FactStream(library.shelf(), choice);
  }

  private static Writer writer(HttpServletResponse response, String type) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return response.getWriter();
  }

  /** Takes records one by one. */
  interface Taker {
    void take(Map<String, @Nullable Object> record) throws IOException;
  }
}
