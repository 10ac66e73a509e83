package io.tierwatch.dataset.export;

import static io.tierwatch.dataset.Readings.AUREMIA;
import static io.tierwatch.dataset.Readings.BORSANIA;
import static io.tierwatch.dataset.Readings.country;
import static io.tierwatch.dataset.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.Readings;
import io.tierwatch.dataset.review.DatasetReviews;
import io.tierwatch.dataset.review.Review;
import io.tierwatch.dataset.review.ReviewFile;
import io.tierwatch.dataset.review.Verdict;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.dataset.store.InputFile;
import io.tierwatch.dataset.store.Measures;
import io.tierwatch.dataset.store.ReportReading;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Period;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

  private static final List<Fact> FACTS = Readings.anyFacts(150);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"CSV", "JSONL", "PARQUET", "DATAPACKAGE", "XLSX"})
  void twoReadingsGiveTheSameBytes(ExportFormat format) throws Exception {
    fill("one");
    fill("two");
    fill("two");

    assertThat(checksums(export("one", format))).isEqualTo(checksums(export("two", format)));
  }

  @Test
  void csvHasARowForEachFactAndNoPointInWholeNumbers() throws Exception {
    fill("d");
    List<Path> files = export("d", ExportFormat.CSV);

    assertThat(files).hasSize(Schema.standard().tables().size());
    List<String> measures = Files.readAllLines(folder.resolve("out-d-csv/measures.csv"));
    assertThat(measures.get(0)).startsWith("edition,country,number,metric,value,");
    assertThat(measures)
        .anyMatch(line -> line.startsWith("2019,XAB,3,victims_identified,38,,exact,"));
    assertThat(Files.readString(folder.resolve("out-d-csv/passages.csv"))).contains(",2;3,");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"CSV", "JSONL", "PARQUET", "DATAPACKAGE"})
  void reviewsAreOneMoreFileWhereSomebodyReviewed(ExportFormat format) throws Exception {
    fill("d");
    String form = format == ExportFormat.DATAPACKAGE ? "csv" : format.toString();
    Path reviews = folder.resolve("out-d-" + format).resolve("reviews." + form);
    assertThat(export("d", format)).doesNotContain(reviews);

    review("d");
    assertThat(export("d", format)).contains(reviews);
    String where = " WHERE verdict = 'wrong' AND note = 'it''s a \"misprint\"' AND edition = 2019";
    assertThat(count("out-d-" + format + "/reviews." + form, where)).isEqualTo(1);
  }

  /** Adds a review to a dataset. */
  private void review(String name) throws Exception {
    new ReviewFile(folder.resolve(name))
        .add(
            new Review(
                FACTS.get(0),
                "a.txt",
                Verdict.WRONG,
                Optional.empty(),
                "it's a \"misprint\"",
                "Ada",
                Instant.EPOCH));
  }

  @Test
  void theDatabaseHasReviewsAsOneMoreTableAndStaysAsItIs() throws Exception {
    fill("d");
    assertThat(tables(export("d", ExportFormat.DUCKDB).get(0))).doesNotContain("reviews");
    review("d");
    Path database;
    try (Dataset dataset = Dataset.open(folder.resolve("d"))) {
      database = dataset.databaseFile();
    }

    List<Path> files = export("d", ExportFormat.DUCKDB);

    assertThat(files).hasSize(1);
    assertThat(tables(files.get(0))).contains("reviews", "measures");
    String of = "SELECT edition, verdict, note, reviewer FROM reviews";
    assertThat(rows(files.get(0), of)).containsExactly("2019 wrong it's a \"misprint\" Ada");
    assertThat(rows(files.get(0), "SELECT count(*) FROM measures")).doesNotContain("0");
    assertThat(tables(database)).doesNotContain("reviews");
  }

  private static List<String> tables(Path database) throws Exception {
    return rows(database, "SELECT table_name FROM information_schema.tables");
  }

  private static List<String> rows(Path database, String sql) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("access_mode", "READ_ONLY");
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database, settings);
        ResultSet result = connection.createStatement().executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(result.getString(i));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  @Test
  void theWorkbookHasASheetOfReviews() throws Exception {
    fill("d");
    assertThat(sheets()).doesNotContain("Reviews");
    review("d");

    assertThat(sheets()).contains("\"Reviews\"");
    assertThat(entry(folder.resolve("out-d-xlsx"), "xl/sharedStrings.xml"))
        .contains(">Verdict<", ">wrong<", ">Ada<", "misprint");
  }

  private String sheets() throws Exception {
    return entry(export("d", ExportFormat.XLSX).get(0), "xl/workbook.xml");
  }

  @Test
  void theDataPackageDescribesTheReviews() throws Exception {
    fill("d");
    export("d", ExportFormat.DATAPACKAGE);
    Path out = folder.resolve("out-d-datapackage");
    assertThat(Files.readString(out.resolve("datapackage.json"))).doesNotContain("reviews.csv");
    review("d");
    export("d", ExportFormat.DATAPACKAGE);

    String sum = InputFile.of("", out.resolve("reviews.csv")).sha256();
    assertThat(Files.readString(out.resolve("datapackage.json")))
        .contains("\"path\" : \"reviews.csv\"", "sha256:" + sum, "\"name\" : \"verdict\"");
  }

  @Test
  void theTableOfReviewsHasAColumnForEachCell() throws Exception {
    fill("d");
    review("d");
    try (Dataset dataset = Dataset.open(folder.resolve("d"))) {
      assertThat(DatasetReviews.of(dataset))
          .singleElement()
          .satisfies(
              mark ->
                  assertThat(DatasetReviews.row(mark)).hasSameSizeAs(Schema.reviews().columns()));
    }
  }

  @Test
  void parquetAndJsonLinesHaveEveryRow() throws Exception {
    fill("d");
    export("d", ExportFormat.PARQUET);
    export("d", ExportFormat.JSONL);
    long measures = FACTS.stream().filter(f -> f.type().equals("measure")).count() + 2;

    assertThat(count("out-d-parquet/measures.parquet")).isEqualTo(measures);
    assertThat(Files.readAllLines(folder.resolve("out-d-jsonl/measures.jsonl")))
        .hasSize((int) measures);
  }

  private long count(String file) throws Exception {
    return count(file, "");
  }

  private long count(String file, String where) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result =
            connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM '" + folder.resolve(file) + "'" + where)) {
      result.next();
      return result.getLong(1);
    }
  }

  @Test
  void theDataPackageDescribesEveryFileWithItsChecksum() throws Exception {
    fill("d");
    export("d", ExportFormat.DATAPACKAGE);
    Path out = folder.resolve("out-d-datapackage");
    String description = Files.readString(out.resolve("datapackage.json"));

    for (String table : List.of("measures", "passages", "criteria")) {
      InputFile file = InputFile.of(table, out.resolve(table + ".csv"));
      assertThat(description)
          .contains("\"path\" : \"" + table + ".csv\"", "sha256:" + file.sha256());
    }
    assertThat(description).contains("\"name\" : \"metric\"", "a.txt (edition of 2019)");
  }

  @Test
  void theWorkbookHasTheFigureOfTheYearBeforeBeside() throws Exception {
    fill("d");
    Path workbook = export("d", ExportFormat.XLSX).get(0);

    String tiers = entry(workbook, "xl/workbook.xml");
    assertThat(tiers)
        .contains("Tiers", "Figures", "Findings", "Recommendations", "Data dictionary");
    try (Dataset dataset = Dataset.open(folder.resolve("d"))) {
      String sql = Files.readString(resource("figures.sql"));
      assertThat(dataset.sql(sql, SqlLimits.STRICT).rows())
          .filteredOn(row -> "XAB".equals(row.get(2)))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row.subList(8, 13)).containsExactly(38.0, null, 29.0, 9.0, "line 2"));
    }
  }

  private static Path resource(String name) throws Exception {
    return Path.of(ExporterTest.class.getResource(name).toURI());
  }

  @Test
  void theWorkbookOpensWhateverTheWordsAre() throws Exception {
    String words = "=cmd|' /C calc'!A0 \u0001 \ud800 <b>&\u0000 ";
    ReportReading reading =
        report("a.txt", 2019, country(AUREMIA, 2019, List.of("Well " + words), List.of()));
    Dataset.update(folder.resolve("d"), "test <&> \u0002", List.of(reading));

    Path workbook = export("d", ExportFormat.XLSX).get(0);

    assertThat(
            entry(workbook, "xl/sharedStrings.xml") + entry(workbook, "xl/worksheets/sheet5.xml"))
        .contains("test &lt;&amp;&gt;")
        .doesNotContain("\u0001", "\u0002", "<f>");
  }

  @Test
  void theDatabaseIsGivenAsItIs() throws Exception {
    fill("d");
    Path file = export("d", ExportFormat.DUCKDB).get(0);

    try (Dataset dataset = Dataset.open(folder.resolve("d"))) {
      assertThat(file).hasSameBinaryContentAs(dataset.databaseFile());
      assertThat(dataset.facts(FactQuery.all().of(BORSANIA))).hasSize(4);
    }
  }

  @Test
  void leavesOtherFilesInTheFolderAndNothingOfItsOwnBeside() throws Exception {
    fill("d");
    Path other = Files.createDirectories(folder.resolve("out-d-csv")).resolve("notes.txt");
    Files.writeString(other, "mine");
    export("d", ExportFormat.CSV);

    assertThat(other).hasContent("mine");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("d", "out-d-csv");
    }
  }

  @Test
  void theDataDictionaryInTheDocumentsIsThatOfTheSchema() throws Exception {
    Path root = Files.exists(Path.of("docs")) ? Path.of("") : Path.of("..");
    Path page = root.resolve("docs/data-dictionary.md");
    String written = String.join("\n", DataDictionary.markdown()) + "\n";
    Files.writeString(Path.of("target").resolve("data-dictionary.md"), written);

    assertThat(page).as("as target/data-dictionary.md has it").hasContent(written);
  }

  private void fill(String name) throws Exception {
    List<Fact> figures =
        List.of(Measures.of(BORSANIA, 2019, 38), Measures.of(BORSANIA, 2019, 29, Period.PREVIOUS));
    ReportReading reading =
        report(
            "a.txt",
            2019,
            country(AUREMIA, 2019, List.of("Police freed nine men."), FACTS),
            country(BORSANIA, 2019, List.of("Courts rested."), figures));
    Dataset.update(folder.resolve(name), "test", List.of(reading));
  }

  private List<Path> export(String name, ExportFormat format) throws Exception {
    try (Dataset dataset = Dataset.open(folder.resolve(name))) {
      return new Exporter(dataset).write(format, folder.resolve("out-" + name + "-" + format));
    }
  }

  private static List<String> checksums(List<Path> files) throws Exception {
    List<String> sums = new ArrayList<>();
    for (Path file : files) {
      sums.add(InputFile.of("", file).sha256());
    }
    return sums;
  }

  private static String entry(Path workbook, String name) throws Exception {
    try (InputStream in = Files.newInputStream(workbook);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }
}
