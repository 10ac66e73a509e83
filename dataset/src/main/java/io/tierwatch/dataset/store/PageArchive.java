package io.tierwatch.dataset.store;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The printed pages of an input: a file with an entry for each, of which one can be read alone. */
final class PageArchive {

  private static final int FIELDS = 7;

  private final Path file;

  /**
   * @param folder where the archives of a generation are
   * @param sha256 the checksum of the input
   */
  PageArchive(Path folder, String sha256) {
    this.file = folder.resolve(sha256 + ".zip");
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Takes the archive of an older generation over as it is. */
  void copy(PageArchive older) throws IOException {
    Files.copy(older.file, file);
  }

  void write(List<PrintedPage> pages) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (PrintedPage page : pages) {
        ZipEntry entry = new ZipEntry(name(page.number()));
        entry.setTime(0); // the same pages make the same file
        zip.putNextEntry(entry);
        StringWriter out = new StringWriter();
        write(page, out);
        zip.write(out.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static void write(PrintedPage page, Writer out) throws IOException {
    try (JsonGenerator json = new Json().generator(out)) {
      json.writeStartObject();
      json.writeNumberField("width", page.width());
      json.writeNumberField("height", page.height());
      json.writeArrayFieldStart("words");
      for (PrintedPage.Word word : page.words()) {
        json.writeNumber(word.start());
        json.writeNumber(word.end());
        json.writeString(word.text());
        json.writeNumber((float) word.left());
        json.writeNumber((float) word.top());
        json.writeNumber((float) word.right());
        json.writeNumber((float) word.bottom());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** How many pages there are. */
  int size() throws IOException {
    if (!exists()) {
      return 0;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size();
    }
  }

  /** The page of this number, or empty where the input has none. */
  Optional<PrintedPage> page(int number) throws IOException {
    if (!exists()) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name(number));
      if (entry == null) {
        return Optional.empty();
      }
      byte[] bytes = zip.getInputStream(entry).readAllBytes();
      return Optional.of(page(number, new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  private static PrintedPage page(int number, String text) throws IOException {
    Map<String, @Nullable Object> page = new Json().object(text);
    List<PrintedPage.Word> words = new ArrayList<>();
    if (page.get("words") instanceof List<?> values) {
      for (int i = 0; i + FIELDS <= values.size(); i += FIELDS) {
        words.add(word(values.subList(i, i + FIELDS)));
      }
    }
    return new PrintedPage(number, number(page.get("width")), number(page.get("height")), words);
  }

  private static PrintedPage.Word word(List<?> values) throws IOException {
    return new PrintedPage.Word(
        (int) number(values.get(0)),
        (int) number(values.get(1)),
        String.valueOf(values.get(2)),
        number(values.get(3)),
        number(values.get(4)),
        number(values.get(5)),
        number(values.get(6)));
  }

  private static double number(@Nullable Object value) throws IOException {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IOException("its pages are damaged");
  }

  private static String name(int number) {
    return number + ".json";
  }
}
