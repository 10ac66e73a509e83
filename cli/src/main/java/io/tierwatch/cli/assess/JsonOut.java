package io.tierwatch.cli.assess;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes maps, lists, words, numbers and booleans as JSON that a person can read. */
final class JsonOut {

  private JsonOut() {}

  /** An object of these fields, each a name and a value, in their order. */
  static Map<String, Object> object(Object... fields) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      object.put((String) fields[i], fields[i + 1]);
    }
    return object;
  }

  static void write(Writer out, Object value) throws IOException {
    try (JsonGenerator generator = new Json().generator(out)) {
      generator.useDefaultPrettyPrinter();
      Json.write(generator, value);
    }
    out.write('\n');
  }
}
