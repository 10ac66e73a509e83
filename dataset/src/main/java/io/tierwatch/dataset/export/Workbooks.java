package io.tierwatch.dataset.export;

import io.tierwatch.dataset.store.Column;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.dataset.store.SqlResult;
import io.tierwatch.dataset.store.Table;
import io.tierwatch.model.fact.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that people can hand round: tiers, figures, findings, recommendations, reviews where
 * there are any, and what it all means.
 */
final class Workbooks {

  private final Dataset dataset;
  private final List<List<@Nullable Object>> reviews;

  /**
   * The workbook of a dataset.
   *
   * @param reviews the rows of the table of reviews
   */
  Workbooks(Dataset dataset, List<List<@Nullable Object>> reviews) {
    this.dataset = dataset;
    this.reviews = reviews;
  }

  void write(Path target) throws IOException, DatasetException {
    Path draft = target.resolveSibling("draft.zip");
    try {
      fill(draft);
      SteadyZip.copy(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void fill(Path draft) throws IOException, DatasetException {
    try (OutputStream out = Files.newOutputStream(draft);
        Workbook workbook = new Workbook(out, "Tierwatch", "1.0")) {
      Sheets sheets = new Sheets(workbook);
      addResult(sheets, "Tiers", query("tiers.sql"));
      addResult(sheets, "Figures", query("figures.sql"));
      addFindings(sheets);
      addResult(sheets, "Recommendations", query("recommendations.sql"));
      addReviews(sheets);
      addInputs(sheets);
      addDictionary(sheets);
    }
  }

  private static void addResult(Sheets sheets, String name, SqlResult result) {
    sheets.add(name, result.columns(), result.rows());
  }

  /** A row for a country, a column for a question. */
  private void addFindings(Sheets sheets) throws IOException, DatasetException {
    List<String> header = new ArrayList<>(List.of("Edition", "Country", "Code"));
    for (Question question : Question.values()) {
      header.add(question.code().replace('_', ' '));
    }
    Map<List<@Nullable Object>, Map<String, Object>> answers = new LinkedHashMap<>();
    for (List<@Nullable Object> row : query("findings.sql").rows()) {
      Map<String, Object> given =
          answers.computeIfAbsent(row.subList(0, 3), unused -> new LinkedHashMap<>());
      Object answer = row.get(4);
      if (answer != null) {
        given.put(String.valueOf(row.get(3)), answer);
      }
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    answers.forEach(
        (country, given) -> {
          List<@Nullable Object> row = new ArrayList<>(country);
          for (Question question : Question.values()) {
            row.add(given.get(question.code()));
          }
          rows.add(row);
        });
    sheets.add("Findings", header, rows);
  }

  private void addReviews(Sheets sheets) {
    if (!reviews.isEmpty()) {
      List<String> header =
          Schema.reviews().columns().stream()
              .map(
                  column ->
                      column.name().substring(0, 1).toUpperCase(Locale.ROOT)
                          + column.name().substring(1))
              .toList();
      sheets.add("Reviews", header, reviews);
    }
  }

  private void addInputs(Sheets sheets) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    dataset
        .manifest()
        .inputs()
        .forEach(
            input -> {
              List<@Nullable Object> row = new ArrayList<>();
              row.add(input.edition());
              row.add(input.file().document());
              row.add(input.file().sha256());
              row.add(dataset.manifest().program());
              rows.add(row);
            });
    sheets.add("Inputs", List.of("Edition", "Document", "SHA-256", "Read by"), rows);
  }

  private static void addDictionary(Sheets sheets) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Table table : DataDictionary.tables()) {
      for (Column column : table.columns()) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(table.name());
        row.add(column.name());
        row.add(DataDictionary.kind(column));
        row.add(column.description());
        rows.add(row);
      }
    }
    sheets.add("Data dictionary", List.of("Table", "Column", "Kind", "What it says"), rows);
  }

  private SqlResult query(String resource) throws IOException, DatasetException {
    try (InputStream in = Workbooks.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the program");
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return dataset.sql(sql, SqlLimits.GENEROUS);
    }
  }
}
