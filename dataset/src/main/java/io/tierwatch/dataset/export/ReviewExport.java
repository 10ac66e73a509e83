package io.tierwatch.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import io.tierwatch.dataset.review.DatasetReviews;
import io.tierwatch.dataset.review.Mark;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviews of a dataset as one more file, where somebody reviewed. */
final class ReviewExport {

  private static final String NAME = "reviews.";
  private static final String COLUMN_TYPES = columnTypes();

  private final Dataset dataset;

  ReviewExport(Dataset dataset) {
    this.dataset = dataset;
  }

  void write(Path folder, ExportFormat format) throws IOException, DatasetException {
    List<Mark> marks = DatasetReviews.of(dataset);
    if (marks.isEmpty()) {
      return;
    }
    if (format == ExportFormat.CSV) {
      csv(folder.resolve(NAME + "csv"), marks);
      return;
    }
    Path lines = folder.resolve(NAME + "jsonl");
    jsonLines(lines, marks);
    if (format == ExportFormat.PARQUET) {
      Path parquet = folder.resolve(NAME + "parquet");
      dataset.copy(
          List.of(
              "COPY (FROM read_json("
                  + quoted(lines)
                  + ", format = 'newline_delimited', columns = "
                  + COLUMN_TYPES
                  + ")) TO "
                  + quoted(parquet)
                  + " (FORMAT parquet)"));
      Files.delete(lines);
    }
  }

  private static String columnTypes() {
    List<String> whole = List.of("edition", "number", "line");
    return "{"
        + String.join(
            ", ",
            DatasetReviews.COLUMNS.stream()
                .map(
                    name ->
                        '"' + name + "\": '" + (whole.contains(name) ? "INTEGER" : "VARCHAR") + "'")
                .toList())
        + "}";
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  private static void jsonLines(Path target, List<Mark> marks) throws IOException {
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
        JsonGenerator json = new Json().generator(out).setRootValueSeparator(null)) {
      for (Mark mark : marks) {
        List<@Nullable Object> row = DatasetReviews.row(mark);
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          object.put(DatasetReviews.COLUMNS.get(i), row.get(i));
        }
        Json.write(json, object);
        json.writeRaw('\n');
      }
    }
  }

  private static void csv(Path target, List<Mark> marks) throws IOException {
    StringBuilder csv = new StringBuilder(String.join(",", DatasetReviews.COLUMNS)).append('\n');
    for (Mark mark : marks) {
      csv.append(
              String.join(",", DatasetReviews.row(mark).stream().map(ReviewExport::cell).toList()))
          .append('\n');
    }
    Files.writeString(target, csv);
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
  }
}
