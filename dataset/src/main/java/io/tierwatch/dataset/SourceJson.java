package io.tierwatch.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import java.io.IOException;

/** Words of the input as the fields of a JSON object: the text, and where it stands. */
final class SourceJson {

  private final JsonGenerator out;

  SourceJson(JsonGenerator out) {
    this.out = out;
  }

  void write(SourceText source) throws IOException {
    out.writeStringField("text", source.text());
    out.writeNumberField("start", source.firstLine());
    out.writeNumberField("end", source.lastLine());
    SourceRange first = source.pieces().get(0);
    if (first.page().isPresent()) {
      out.writeNumberField("page", first.page().getAsInt());
    }
    out.writeArrayFieldStart("offsets");
    for (SourceRange piece : source.pieces()) {
      out.writeStartArray();
      out.writeNumber(piece.start());
      out.writeNumber(piece.end());
      out.writeEndArray();
    }
    out.writeEndArray();
  }
}
