package io.tierwatch.web.api;

import io.tierwatch.web.WebSettings;
import io.tierwatch.web.api.Address.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The description of all addresses for programs, in OpenAPI 3.1. */
@Component
final class OpenApi {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
  private static final Map<String, String> VARIABLES =
      Map.of(
          "year", "the year of an edition",
          "edition", "the year of an edition",
          "code", "ISO 3166-1 alpha-3",
          "country", "ISO 3166-1 alpha-3");

  private final AddressBook book;
  private final SiteAddresses site;
  private final WebSettings settings;

  OpenApi(AddressBook book, SiteAddresses site, WebSettings settings) {
    this.book = book;
    this.site = site;
    this.settings = settings;
  }

  Map<String, Object> document() {
    JsonSchemas schemas = new JsonSchemas();
    Map<String, Object> paths = new LinkedHashMap<>();
    Map<String, Optional<Class<?>>> readable = site.readable();
    for (Address address : book.addresses()) {
      Optional<Class<?>> page = readable.getOrDefault(address.path(), Optional.empty());
      if (page.isPresent()) {
        String path = address.path().equals("/") ? "/index" : address.path();
        Map<String, Object> json = Map.of("schema", schemas.reference(page.get()));
        paths.put(path + ".json", get(address, "application/json", json));
        paths.put(path + ".csv", get(address, "text/csv", Map.of()));
      } else {
        paths.put(address.path(), get(address, mediaType(address.path()), Map.of()));
      }
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", "Tierwatch",
            "description", "Facts of the Trafficking in Persons Report, each with its words.",
            "version", settings.program()));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", schemas.named()));
    return document;
  }

  private static String mediaType(String path) {
    return path.endsWith(".csv")
        ? "text/csv"
        : path.startsWith("/data/download")
            ? "application/octet-stream"
            : path.equals("/api/facts") ? "application/x-ndjson" : "application/json";
  }

  private static Map<String, Object> get(
      Address address, String mediaType, Map<String, Object> content) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        "200", Map.of("description", address.gives(), "content", Map.of(mediaType, content)));
    responses.put("400", Map.of("description", "A parameter is not what it should be."));
    responses.put("404", Map.of("description", "It is not in this dataset."));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", address.gives());
    operation.put("parameters", parameters(address));
    operation.put("responses", responses);
    return Map.of("get", operation);
  }

  private static List<Object> parameters(Address address) {
    List<Object> parameters = new ArrayList<>();
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Parameter one : address.parameters()) {
      meanings.put(one.name(), one.meaning());
    }
    Matcher variable = VARIABLE.matcher(address.path());
    while (variable.find()) {
      String name = variable.group(1);
      String known = meanings.remove(name);
      String meaning = known == null ? VARIABLES.getOrDefault(name, name) : known;
      parameters.add(parameter(name, "path", meaning));
    }
    meanings.forEach((name, meaning) -> parameters.add(parameter(name, "query", meaning)));
    return parameters;
  }

  private static Map<String, Object> parameter(String name, String in, String meaning) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", in.equals("path"));
    parameter.put("description", meaning);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }
}
