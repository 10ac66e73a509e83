package io.tierwatch.cli.assess;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.io.Writer;

/** Writes maps, lists, words, numbers and booleans as JSON that a person can read. */
final class JsonOut {

  private JsonOut() {}

  static void write(Writer out, Object value) throws IOException {
    try (JsonGenerator generator = new Json().generator(out)) {
      generator.useDefaultPrettyPrinter();
      Json.write(generator, value);
    }
    out.write('\n');
  }
}
