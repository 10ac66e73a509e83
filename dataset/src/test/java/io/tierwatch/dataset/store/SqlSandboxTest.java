package io.tierwatch.dataset.store;

import static io.tierwatch.dataset.Readings.AUREMIA;
import static io.tierwatch.dataset.Readings.country;
import static io.tierwatch.dataset.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
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
        "FROM placements SELECT country, tier",
        "SELECT country, tier FROM placements; -- done",
        "SELECT country, tier FROM main.placements WHERE tier <> ';'"
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM duckdb_databases()",
        "SELECT * FROM duckdb_databases",
        "SELECT * FROM main.duckdb_databases",
        "SELECT * FROM system.main.duckdb_databases",
        "SELECT * FROM pragma_database_list",
        "SELECT * FROM pragma_database_list()",
        "SELECT * FROM duckdb_settings()",
        "SELECT * FROM duckdb_secrets()",
        "SELECT * FROM duckdb_extensions()",
        "SELECT * FROM duckdb_temporary_files()",
        "SELECT * FROM duckdb_logs",
        "SELECT * FROM which_secret('x', 'y')",
        "SELECT * FROM query_table('duckdb_databases')",
        "SELECT * FROM query('SELECT * FROM duckdb_databases()')",
        "SELECT * FROM (DESCRIBE duckdb_databases)",
        "SELECT * FROM (SHOW DATABASES)",
        "SELECT (SELECT path FROM duckdb_databases LIMIT 1)",
        "SELECT 1 WHERE EXISTS (SELECT * FROM duckdb_databases() WHERE path LIKE '/%')",
        "WITH duckdb_databases AS (SELECT * FROM duckdb_databases) SELECT * FROM duckdb_databases",
        "WITH x AS (SELECT * FROM duckdb_databases) SELECT * FROM x",
        "PIVOT duckdb_databases ON path",
        "SELECT current_setting('temp_directory')",
        "SELECT current_setting('home_directory')",
        "SELECT system.main.current_setting('temp_directory')",
        "SELECT * FROM histogram_values(duckdb_databases, path)",
        "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))",
        "SELECT * FROM sqlite_master"
      })
  void aSelectLearnsNothingOfTheMachine(String sql) {
    assertThatThrownBy(() -> dataset.sql(sql, SqlLimits.STRICT))
        .isInstanceOf(DatasetException.class)
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining(folder.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT table_name FROM information_schema.tables",
        "SELECT column_name, data_type FROM information_schema.columns",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT * FROM n",
        "SELECT unnest([1, 2]) UNION ALL SELECT * FROM range(3)",
        "SELECT p.tier, s.name FROM placements p JOIN sections s USING (edition, country)"
      })
  void aSelectOfTheTablesIsRun(String sql) throws Exception {
    assertThat(dataset.sql(sql, SqlLimits.STRICT).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.toString()).doesNotContain(folder.toString()));
  }

  /** What the database would make in one go, beside its limit of memory and deaf to an end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT repeat('x', 1000000000), 1",
        "SELECT repeat('x', '1000000000')",
        "SELECT repeat('x', 5000 * 5000)",
        "SELECT repeat('x', -1000000000), repeat('x', 1000000000)",
        "SELECT repeat(text, 5000) FROM passages",
        "SELECT repeat(repeat('x', 5000), 5000)",
        "SELECT REPEAT('x', 5001) || Repeat('x', 5000)",
        "SELECT system.main.repeat('x', 1000000000)",
        "SELECT ('x').repeat(1000000000)",
        "SELECT repeat([1, 2], 1000000000)",
        "SELECT list_transform([1000000000], lambda n: repeat('x', n))",
        "SELECT lpad('x', 1000000000, 'y')",
        "SELECT rpad(text, number * 1000000, 'y') FROM passages",
        "SELECT printf('%1000000000d', 5)",
        "SELECT printf('%.999999f%.999999f', 5.5, 5.5)",
        "SELECT printf('%*d', 1000000000, 5)",
        "SELECT format('{:>1000000000}', 5)",
        "SELECT format('{:>{}}', 5, 1000000000)",
        "SELECT format('{:>' || '1000000000}', 5)",
        "SELECT range(1000000000)",
        "SELECT generate_series(1, 1000000000)",
        "SELECT range(-1000000000, 5)",
        "SELECT unnest(range(number, 1000000000)) FROM passages",
        "SELECT * FROM unnest(range(1000000000))",
        "SELECT count(*) FROM range(len(range(1000000000)))",
        "SELECT range(TIMESTAMP '2000-01-01', TIMESTAMP '2030-01-01', INTERVAL 1 SECOND)",
        "SELECT list_resize([1], 1000000000)",
        "SELECT array_resize([1], 1000000000, 5)",
        "SELECT bitstring('0101', 1000000000)",
        "SELECT bitstring_agg(number, 0, 900000000) FROM passages",
        "SELECT bitstring_agg(number, 0, 900000000) OVER () FROM passages",
        "SELECT list_aggregate([0, 900000000], 'bitstring_agg')",
        "SELECT list_aggregate([0, 900000000], 'bitstring' || '_agg')",
        "SELECT equi_width_bins(0, number, 1000000, false) FROM passages"
      })
  void aSelectMakesNoValueAsLongAsAnArgumentSays(String sql) {
    long start = System.nanoTime();

    assertThatThrownBy(() -> dataset.sql(sql, SqlLimits.STRICT))
        .isInstanceOf(DatasetException.class)
        .hasMessageMatching(
            "the function '[a-z_]+' (cannot be used here"
                + "|is used here only with lengths that stand in the query and are together up to"
                + " 10000)\\.");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT lpad(number::VARCHAR, 5, '0'), rpad(text, 40, ' ') FROM passages",
        "SELECT repeat('-', 20) || bar(number, 0, 100, 40) FROM passages",
        "SELECT printf('%5.1f%%', 12.25), format('{:,} of {}', 1000, text) FROM passages",
        "SELECT string_agg(text, ' '), list(number ORDER BY number) FROM passages",
        "SELECT unnest(generate_series(2001, 2019))",
        "SELECT unnest(list_transform(range(2, 5), lambda n: n * n))",
        "SELECT * FROM generate_series(DATE '2019-01-01', DATE '2019-03-01', INTERVAL 1 DAY)",
        "SELECT p.number, n.range FROM passages p, range(p.number, p.number + 3) n",
        "SELECT number, row_number() OVER (PARTITION BY kind ORDER BY number) FROM passages",
        "SELECT list_aggregate(lines, 'max'), list_sum(lines) FROM passages",
        "SELECT * FROM repeat('x', 10)"
      })
  void aSelectMakesValuesOfOrdinaryLength(String sql) throws Exception {
    assertThat(dataset.sql(sql, SqlLimits.STRICT).rows()).isNotEmpty();
  }

  /** Whatever the database offers by name: a query that could read of it shows no path. */
  @Test
  void noFunctionOfTheDatabaseTellsAPath() throws Exception {
    List<String> told = new ArrayList<>();
    for (String call : everyFunction()) {
      try {
        String given = dataset.sql("SELECT * FROM " + call, SqlLimits.STRICT).rows().toString();
        if (given.contains(folder.toString())) {
          told.add(call);
        }
      } catch (DatasetException e) {
        assertThat(e).hasMessageNotContaining(folder.toString());
      }
    }
    assertThat(told).isEmpty();
  }

  private static List<String> everyFunction() throws Exception {
    List<String> calls = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet functions =
            statement.executeQuery(
                "SELECT DISTINCT function_name, function_type FROM duckdb_functions()"
                    + " WHERE len(parameters) = 0 AND function_name ~ '^[a-z_]+$'")) {
      while (functions.next()) {
        String call = functions.getString(1) + "()";
        calls.add(functions.getString(2).startsWith("table") ? call : "(SELECT " + call + ")");
      }
    }
    assertThat(calls).hasSizeGreaterThan(20);
    return calls;
  }

  @Test
  void theOrderOfTheQueryStays() throws Exception {
    SqlResult result =
        dataset.sql("SELECT range AS n FROM range(50000) ORDER BY n DESC", SqlLimits.STRICT);

    assertThat(result.rows().get(0)).containsExactly(49_999L);
    assertThat(result.rows().get(999)).containsExactly(49_000L);
    assertThat(result.cut()).isTrue();
  }

  @Test
  void aLongValueIsCutOverANetwork() throws Exception {
    SqlLimits limits = new SqlLimits(10, Duration.ofSeconds(5), 5_000);

    String given = (String) dataset.sql("SELECT repeat('x', 9999)", limits).rows().get(0).get(0);
    assertThat(given).hasSize(501).endsWith("x…");
    assertThatThrownBy(() -> dataset.sql("SELECT list(range) FROM range(9999)", limits))
        .hasMessageContaining("too long to be shown");
  }

  @Test
  void aCrossJoinOfEverythingEndsWithItsTime() {
    String join = "SELECT count(*) FROM range(1000000) a, range(1000000) b, passages, sections";
    long start = System.nanoTime();

    assertThatThrownBy(() -> dataset.sql(join, new SqlLimits(10, Duration.ofSeconds(1))))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("was stopped");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
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
