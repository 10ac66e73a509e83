package io.tierwatch.dataset.store;

import static io.tierwatch.dataset.Readings.AUREMIA;
import static io.tierwatch.dataset.Readings.country;
import static io.tierwatch.dataset.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlSandboxTest {

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Dataset dataset;

  @BeforeAll
  static void fill() throws Exception {
    Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
    ReportReading reading =
        report("a.txt", 2019, country(AUREMIA, 2019, List.of("All is well."), List.of()));
    Dataset.update(folder.resolve("d"), "test", List.of(reading));
    dataset = Dataset.open(folder.resolve("d"));
  }

  @AfterAll
  static void close() throws Exception {
    dataset.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT country, tier FROM placements",
        "select country, tier from placements -- ; drop",
        "WITH p AS (SELECT * FROM placements) SELECT country, tier FROM p;",
        "FROM placements SELECT country, tier"
      })
  void runsWhatSelects(String sql) throws Exception {
    SqlResult result = dataset.sql(sql, SqlLimits.STRICT);

    assertThat(result.columns()).containsExactly("country", "tier");
    assertThat(result.rows()).containsExactly(List.of("XAA", "2"));
    assertThat(result.cut()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM placements",
        "INSERT INTO placements (country) VALUES ('XAB')",
        "UPDATE placements SET tier = '1'",
        "DROP TABLE placements",
        "CREATE TABLE t (a INTEGER)",
        "CREATE TEMP TABLE t AS SELECT 1",
        "COPY placements TO 'FOLDER/out.csv'",
        "COPY (SELECT 1) TO 'FOLDER/out.csv'",
        "COPY placements FROM 'FOLDER/secret.csv'",
        "EXPORT DATABASE 'FOLDER/out'",
        "IMPORT DATABASE 'FOLDER/out'",
        "ATTACH 'FOLDER/out.duckdb'",
        "INSTALL httpfs",
        "LOAD 'FOLDER/x.duckdb_extension'",
        "SET enable_external_access = true",
        "RESET memory_limit",
        "PRAGMA enable_profiling",
        "CHECKPOINT",
        "CALL pragma_version()",
        "SELECT 1; SELECT 2",
        "SELECT 1; DROP TABLE placements",
        "WITH x AS (SELECT 1) DELETE FROM placements",
        "",
        "no sql at all"
      })
  void runsNothingElse(String sql) throws Exception {
    assertThatThrownBy(() -> dataset.sql(here(sql), SqlLimits.STRICT))
        .isInstanceOf(DatasetException.class)
        .hasMessageNotContaining("\n");
    assertNothingWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('FOLDER/secret.csv')",
        "SELECT * FROM 'FOLDER/secret.csv'",
        "SELECT * FROM read_text('FOLDER/secret.csv')",
        "SELECT * FROM read_blob('/etc/hostname')",
        "SELECT * FROM read_text('FOLDER/d/../secret.csv')",
        "SELECT * FROM glob('FOLDER/*')",
        "SELECT * FROM read_parquet('http://127.0.0.1/x.parquet')",
        "SELECT * FROM sniff_csv('FOLDER/secret.csv')",
        "SELECT * FROM query('COPY placements TO ''FOLDER/out.csv''')",
        "SELECT getenv('PATH')"
      })
  void aSelectReachesNoFile(String sql) throws Exception {
    assertThatThrownBy(() -> dataset.sql(here(sql), SqlLimits.STRICT))
        .isInstanceOf(DatasetException.class)
        .hasMessageNotContaining("\n");
    assertNothingWritten();
  }

  @Test
  void saysWhichTableIsUnknown() {
    assertThatThrownBy(() -> dataset.sql("SELECT * FROM nope", SqlLimits.STRICT))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("nope");
  }

  @Test
  void stopsAQueryWhenItsTimeIsOver() {
    String endless =
        "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) SELECT count(*)"
            + " FROM more";
    long start = System.nanoTime();

    assertThatThrownBy(() -> dataset.sql(endless, new SqlLimits(10, Duration.ofSeconds(1))))
        .hasMessage("the query took more than 1 seconds and was stopped.");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aQueryCannotTakeAllMemory() {
    String greedy = "SELECT list(repeat('x', 1000) || a.range) FROM range(100000000) a";

    assertThatThrownBy(() -> dataset.sql(greedy, new SqlLimits(10, Duration.ofSeconds(30))))
        .isInstanceOf(DatasetException.class)
        .hasMessageNotContaining("\n");
  }

  @Test
  void leavesRowsOutBeyondTheLimitAndSaysSo() throws Exception {
    SqlResult result =
        dataset.sql("SELECT * FROM range(100)", new SqlLimits(10, Duration.ofSeconds(5)));

    assertThat(result.rows()).hasSize(10);
    assertThat(result.cut()).isTrue();
  }

  @Test
  void givesListsNumbersAndNulls() throws Exception {
    SqlResult result =
        dataset.sql(
            "SELECT [1, 2] AS l, 1.5::DOUBLE AS d, NULL AS n, DATE '2019-01-02' AS t",
            SqlLimits.STRICT);

    assertThat(result.rows().get(0)).containsExactly(List.of(1, 2), 1.5, null, "2019-01-02");
  }

  private static String here(String sql) {
    return sql.replace("FOLDER", folder.toString());
  }

  private static void assertNothingWritten() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("d", "secret.csv");
    }
    assertThat(dataset.sql("SELECT count(*) FROM placements", SqlLimits.STRICT).rows())
        .containsExactly(List.of(1L));
  }
}
