package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetCommandsTest {

  @TempDir static Path folder;

  private static String data = "";

  @BeforeAll
  static void fill() {
    data = folder.resolve("data").toString();
    Run read = Run.of("read", "--out", folder.resolve("o").toString(), "--dataset", data);
    assertThat(read.exitCode()).as(read.err()).isZero();
    assertThat(read.out()).contains("Dataset   " + data);
  }

  @Test
  void sqlGivesATableCsvAndJson() {
    String sql = "SELECT country, tier FROM placements WHERE country < 'XAC' ORDER BY country";

    assertThat(Run.of("sql", "-d", data, sql).out())
        .isEqualTo("country  tier\nXAA      1\nXAB      2\n(2 rows)\n");
    assertThat(Run.of("sql", "-d", data, "--format", "csv", sql).out())
        .isEqualTo("country,tier\nXAA,1\nXAB,2\n");
    assertThat(Run.of("sql", "-d", data, "--format", "json", sql).out().replaceAll("\\s", ""))
        .isEqualTo("[{\"country\":\"XAA\",\"tier\":\"1\"},{\"country\":\"XAB\",\"tier\":\"2\"}]");
  }

  @Test
  void sqlSaysInOneLineWhyItDoesNotRun() {
    for (String sql : new String[] {"DROP TABLE placements", "SELECT nothing FROM placements"}) {
      Run run = Run.of("sql", "-d", data, sql);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("tierwatch: ").hasLineCount(1);
    }
  }

  @Test
  void findsPassagesByMeaningWithLinesAndMarks() {
    Run run = Run.of("search", "-d", data, "shelters", "for", "men", "country:Auremia");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("XAA 2019, protection, lines? \\d+");
    assertThat(run.out()).contains("*male*").contains("\ncountry  XAA ");
  }

  @Test
  void suggestsWhatMayHaveBeenMeant() {
    assertThat(Run.of("search", "-d", data, "convcted", "traffikers").out())
        .startsWith("Did you mean: convicted traffickers\n");
  }

  @Test
  void searchesByFieldAndPrintsJsonLines() {
    Run run = Run.of("search", "-d", data, "--format", "jsonl", "victims", "section:protection");

    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line).startsWith("{\"country\":\"XA").contains("\"marks\":["));
    assertThat(run.out()).doesNotContain("\"section\":\"prevention\"");
  }

  @ParameterizedTest
  @EnumSource(io.tierwatch.dataset.export.ExportFormat.class)
  void exportsEveryFormat(io.tierwatch.dataset.export.ExportFormat format) {
    Path out = folder.resolve("export-" + format);

    Run run = Run.of("export", "-d", data, "--format", format.toString(), "--out", out.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Written   " + out);
    assertThat(Files.isDirectory(out)).isEqualTo(format.isFolder());
  }

  @Test
  void saysInOneLineThatThereIsNoDataset() {
    String none = folder.resolve("none").toString();
    for (String[] command :
        new String[][] {
          {"sql", "-d", none, "SELECT 1"},
          {"search", "-d", none, "men"},
          {"export", "-d", none, "--format", "csv", "--out", folder.resolve("x").toString()}
        }) {
      Run run = Run.of(command);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              "tierwatch: %s is no dataset: make one with 'tierwatch read --dataset %s'.\n"
                  .formatted(none, none));
    }
  }

  @Test
  void readingWithoutADatasetLoadsNoDatabase() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Tierwatch.class.getName(),
                "read",
                "--out",
                folder.resolve("plain").toString())
            .redirectErrorStream(true)
            .start();
    String log =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(log).contains("io.tierwatch.cli.ReadCommand");
    assertThat(log).doesNotContain("org.duckdb", "org.apache.lucene", "org.dhatim");
  }
}
