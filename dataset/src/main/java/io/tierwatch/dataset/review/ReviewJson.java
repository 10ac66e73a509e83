package io.tierwatch.dataset.review;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.Json;
import io.tierwatch.model.Coded;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A review as a line of JSON: what was said, and the record of the fact as it was read. */
final class ReviewJson {

  private ReviewJson() {}

  static String line(Review review) throws IOException {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("at", review.at().toString());
    line.put("reviewer", review.reviewer());
    line.put("verdict", review.verdict().code());
    review
        .correction()
        .ifPresent(
            correction -> {
              line.put("field", correction.field());
              line.put("value", correction.value());
            });
    line.put("note", review.note());
    line.put("fact", FactJson.record(review.fact(), review.document()));
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = new Json().generator(out)) {
      Json.write(generator, line);
    }
    return out.append('\n').toString();
  }

  /** Reads a line back; an exception says what is wrong with it. */
  static Review review(String line) throws IOException {
    Map<String, @Nullable Object> object = new Json().object(line);
    try {
      Map<String, @Nullable Object> record = record(object.get("fact"));
      Verdict verdict =
          Coded.find(Verdict.class, text(object, "verdict"))
              .orElseThrow(() -> new IOException("there is no such verdict"));
      Optional<Correction> correction =
          verdict == Verdict.CORRECTED
              ? Optional.of(new Correction(text(object, "field"), object.get("value")))
              : Optional.empty();
      Review review =
          new Review(
              FactJson.fact(record),
              String.valueOf(record.get("document")),
              verdict,
              correction,
              text(object, "note"),
              text(object, "reviewer"),
              Instant.parse(text(object, "at")));
      review.corrected(); // says where the correction does not fit the fact
      return review;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String text(Map<String, @Nullable Object> object, String name) throws IOException {
    if (object.get(name) instanceof String text) {
      return text;
    }
    throw new IOException("it has no " + name);
  }

  private static Map<String, @Nullable Object> record(@Nullable Object value) throws IOException {
    if (!(value instanceof Map<?, ?> fields)) {
      throw new IOException("it has no fact");
    }
    Map<String, @Nullable Object> record = new LinkedHashMap<>();
    fields.forEach((name, field) -> record.put(String.valueOf(name), field));
    return record;
  }
}
