package io.tierwatch.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.tierwatch.dataset.FieldReader.BadField;
import io.tierwatch.model.fact.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON Lines: one record a line, in the published exchange format. Behind the fields of
 * the format stand the program's own: the document, the rule that read the fact, the words that
 * state it, their sentence, and where they stand.
 *
 * <pre>{@code
 * AtomicFile.write(path, out -> FactJson.write(out, "report.txt", facts));
 * }</pre>
 */
public final class FactJson {

  private FactJson() {}

  /** Writes the facts that a document states. */
  public static void write(Writer out, String document, Iterable<? extends Fact> facts)
      throws IOException {
    try (JsonGenerator generator = new Json().generator(out).setRootValueSeparator(null)) {
      for (Fact fact : facts) {
        Json.write(generator, FactRecords.withEvidence(fact, document));
        generator.writeRaw('\n');
      }
    }
  }

  /**
   * Reads facts back. Records of other programs, which lack the fields that are the program's own,
   * are read as well: the evidence of their facts has a line and no words. Empty lines are skipped.
   *
   * @throws MalformedRecordException naming the first line that is no record
   */
  public static List<Fact> read(Reader in) throws IOException, MalformedRecordException {
    Json json = new Json();
    List<Fact> facts = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        facts.add(fact(json, line, number));
      }
    }
    return facts;
  }

  /** The fields that the exchange format gives a fact, by name, in order. */
  public static Map<String, @Nullable Object> fields(Fact fact) {
    return FactRecords.fields(fact).asMap();
  }

  /** The fields of a record as a line of the file has them, the program's own included. */
  public static Map<String, @Nullable Object> record(Fact fact, String document) {
    return FactRecords.withEvidence(fact, document);
  }

  /**
   * The fact of a record.
   *
   * @throws IllegalArgumentException when the fields are not those of a record
   */
  public static Fact fact(Map<String, @Nullable Object> fields) {
    try {
      return FactRecords.fact(new FieldReader(fields));
    } catch (BadField e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The names of the types of record. */
  public static List<String> types() {
    List<String> types = new ArrayList<>();
    for (Shape<?> shape : Shapes.ALL) {
      types.add(shape.type());
    }
    return types;
  }

  private static Fact fact(Json json, String line, int number) throws MalformedRecordException {
    try {
      return FactRecords.fact(new FieldReader(json.object(line)));
    } catch (JsonProcessingException e) {
      throw new MalformedRecordException(number, e.getOriginalMessage());
    } catch (IOException | BadField | IllegalArgumentException e) {
      throw new MalformedRecordException(number, String.valueOf(e.getMessage()));
    }
  }
}
