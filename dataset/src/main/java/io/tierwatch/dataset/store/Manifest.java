package io.tierwatch.dataset.store;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.AtomicFile;
import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset was made of, and by what. It has no date, so that two readings of the same inputs
 * have the same manifest.
 *
 * @param program the version of the program that wrote it
 */
public record Manifest(String program, List<Entry> inputs) {

  /** The format of the folder; a change of the schema is another format. */
  static final int FORMAT = 2;

  public Manifest {
    inputs = List.copyOf(inputs);
  }

  /** An input of which the dataset has a narrative. */
  public record Entry(int edition, InputFile file) {}

  void write(Path target) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("format", FORMAT);
    object.put("program", program);
    List<Object> entries = new ArrayList<>();
    for (Entry entry : inputs) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("edition", entry.edition());
      one.put("document", entry.file().document());
      one.put("sha256", entry.file().sha256());
      one.put("bytes", entry.file().bytes());
      entries.add(one);
    }
    object.put("inputs", entries);
    AtomicFile.write(
        target,
        out -> {
          try (JsonGenerator json = new Json().generator(out).useDefaultPrettyPrinter()) {
            Json.write(json, object);
          }
          out.write('\n');
        });
  }

  /** Reads a manifest; fails where it is none of this format. */
  static Manifest read(Path file) throws IOException {
    Map<String, @Nullable Object> object =
        new Json().object(Files.readString(file, StandardCharsets.UTF_8));
    if (whole(object, "format") != FORMAT) {
      throw new IOException("another version of the program wrote it");
    }
    List<Entry> entries = new ArrayList<>();
    if (object.get("inputs") instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> one) {
          entries.add(entry(one));
        }
      }
    }
    return new Manifest(String.valueOf(object.get("program")), entries);
  }

  private static Entry entry(Map<?, ?> one) throws IOException {
    String document = String.valueOf(one.get("document"));
    String sha256 = String.valueOf(one.get("sha256"));
    return new Entry(
        (int) whole(one, "edition"), new InputFile(document, sha256, whole(one, "bytes")));
  }

  private static long whole(Map<?, ?> object, String name) throws IOException {
    if (object.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw new IOException("its manifest has no " + name);
  }
}
