package io.tierwatch.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import io.tierwatch.dataset.review.DatasetReviews;
import io.tierwatch.dataset.store.Column;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviews of a dataset as one more table of an export, where somebody reviewed. */
final class ReviewExport {

  private static final Table TABLE = Schema.reviews();
  private static final List<String> NAMES = TABLE.columns().stream().map(Column::name).toList();

  private final Dataset dataset;
  private final List<List<@Nullable Object>> rows;

  ReviewExport(Dataset dataset) throws DatasetException {
    this.dataset = dataset;
    this.rows = DatasetReviews.of(dataset).stream().map(DatasetReviews::row).toList();
  }

  /** The rows; none where nobody reviewed. */
  List<List<@Nullable Object>> rows() {
    return rows;
  }

  /** Writes a file of the table's name into a folder. */
  void write(Path folder, ExportFormat format) throws IOException, DatasetException {
    if (rows.isEmpty()) {
      return;
    }
    Path target = folder.resolve(TABLE.name() + "." + format);
    switch (format) {
      case CSV -> csv(target);
      case JSONL -> jsonLines(target);
      default -> copy(folder, "COPY (FROM %s) TO " + quoted(target) + " (FORMAT " + format + ")");
    }
  }

  /** Adds the table to a copy of the database. */
  void addTo(Path database) throws IOException, DatasetException {
    if (!rows.isEmpty()) {
      copy(
          database.resolveSibling(""),
          "ATTACH " + quoted(database) + " AS export",
          "CREATE TABLE export." + TABLE.name() + " AS FROM %s",
          "CHECKPOINT export",
          "DETACH export");
    }
  }

  /** Runs statements in which %s stands for the rows. */
  private void copy(Path folder, String... statements) throws IOException, DatasetException {
    Path lines = Files.createTempFile(folder, "reviews", ".jsonl");
    try {
      jsonLines(lines);
      String read = "read_json(" + quoted(lines) + ", format = 'newline_delimited', " + types();
      dataset.copy(List.of(statements).stream().map(s -> s.replace("%s", read + ")")).toList());
    } finally {
      Files.delete(lines);
    }
  }

  private static String types() {
    List<String> types =
        TABLE.columns().stream()
            .map(column -> '"' + column.name() + "\": '" + column.kind().sql() + "'")
            .toList();
    return "columns = {" + String.join(", ", types) + "}";
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  private void jsonLines(Path target) throws IOException {
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
        JsonGenerator json = new Json().generator(out).setRootValueSeparator(null)) {
      for (List<@Nullable Object> row : rows) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          object.put(NAMES.get(i), row.get(i));
        }
        Json.write(json, object);
        json.writeRaw('\n');
      }
    }
  }

  private void csv(Path target) throws IOException {
    StringBuilder csv = new StringBuilder(String.join(",", NAMES)).append('\n');
    for (List<@Nullable Object> row : rows) {
      csv.append(String.join(",", row.stream().map(ReviewExport::cell).toList())).append('\n');
    }
    Files.writeString(target, csv);
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
  }
}
