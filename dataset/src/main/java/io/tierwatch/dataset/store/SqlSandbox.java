package io.tierwatch.dataset.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries that somebody else wrote. The database itself forbids writing, files and settings
 * (see {@link Database#sandbox}); here, all but one query that selects from the tables is turned
 * away, and it ends with its time.
 */
final class SqlSandbox {

  private static final int LONGEST = 20_000;

  private final Database database;

  SqlSandbox(Database database) {
    this.database = database;
  }

  SqlResult run(String sql, SqlLimits limits) throws DatasetException {
    if (sql.isBlank() || sql.length() > LONGEST) {
      throw new DatasetException(
          "a query has between 1 and " + LONGEST + " characters: give one SELECT.");
    }
    try (Connection connection = database.connect()) {
      String tree = oneSelect(connection, sql);
      SqlPermission.check(tree, views(connection));
      return select(connection, sql.contains(";") ? written(connection, tree) : sql, limits);
    } catch (SQLException e) {
      throw new DatasetException("the query cannot be run: " + firstLine(e), e);
    }
  }

  /** The parser of the database tells what a text is: it writes out selects and nothing else. */
  private static String oneSelect(Connection connection, String sql)
      throws SQLException, DatasetException {
    String ask =
        "SELECT j->>'error_message', j->>'error_type', json_array_length(j->'statements'), j"
            + " FROM (SELECT json_serialize_sql(?::VARCHAR) AS j)";
    try (PreparedStatement statement = connection.prepareStatement(ask)) {
      statement.setString(1, sql);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        String error = result.getString(1);
        if (error != null && "parser".equals(result.getString(2))) {
          throw new DatasetException("the query cannot be run: " + firstLine(error));
        }
        if (error != null || result.getInt(3) != 1) {
          throw new DatasetException(
              "only one SELECT or WITH ... SELECT is run: a dataset is changed by reading.");
        }
        return result.getString(4);
      }
    }
  }

  /** A query as the database writes it: without what stands behind its end. */
  private static String written(Connection connection, String tree) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT json_deserialize_sql(?::JSON)")) {
      statement.setString(1, tree);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    }
  }

  /** The names that the database gives a meaning to besides its tables. */
  private static Set<String> views(Connection connection) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet results =
            statement.executeQuery("SELECT DISTINCT lower(view_name) FROM duckdb_views()")) {
      while (results.next()) {
        names.add(results.getString(1));
      }
    }
    return names;
  }

  private static SqlResult select(Connection connection, String sql, SqlLimits limits)
      throws SQLException, DatasetException {
    List<String> columns = new ArrayList<>();
    String bounded;
    try (PreparedStatement asked = connection.prepareStatement(sql)) {
      ResultSetMetaData meta = asked.getMetaData(); // an unknown name is told here, and told best
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(meta.getColumnLabel(i));
      }
      bounded = SqlBounds.of(sql, meta, limits);
    }
    try (Statement statement = connection.createStatement();
        Alarm alarm = new Alarm(statement, limits)) {
      try (ResultSet results = statement.executeQuery(bounded)) {
        return read(results, columns, limits.rows());
      } catch (SQLException e) {
        if (alarm.rang() || e instanceof SQLTimeoutException) {
          throw new DatasetException(
              "the query took more than " + limits.time().toSeconds() + " seconds and was stopped.",
              e);
        }
        throw e;
      }
    }
  }

  private static SqlResult read(ResultSet results, List<String> columns, int limit)
      throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    boolean more = results.next();
    while (more && rows.size() < limit) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(plain(results.getObject(i)));
      }
      rows.add(row);
      more = results.next();
    }
    return new SqlResult(columns, rows, more);
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    Object plain = Database.plain(value);
    boolean kept =
        plain == null
            || plain instanceof Boolean
            || plain instanceof Integer
            || plain instanceof Long
            || plain instanceof Double
            || plain instanceof List<?>;
    if (!kept && plain instanceof BigInteger big && big.bitLength() < Long.SIZE) {
      return big.longValueExact();
    }
    return kept || plain == null ? plain : plain.toString();
  }

  /** Messages of the database have a second part that points into the text. */
  private static String firstLine(Throwable e) {
    return firstLine(String.valueOf(e.getMessage()));
  }

  private static String firstLine(String message) {
    String line = message.strip().lines().findFirst().orElse("it failed");
    return line.endsWith(".") || line.endsWith("!") ? line : line + ".";
  }

  /** Stops a statement when its time is over. */
  private static final class Alarm implements AutoCloseable {

    private final Thread watch;
    private final AtomicBoolean rang = new AtomicBoolean();

    Alarm(Statement statement, SqlLimits limits) {
      watch = new Thread(() -> wait(statement, limits), "query-alarm");
      watch.setDaemon(true);
      watch.start();
    }

    private void wait(Statement statement, SqlLimits limits) {
      try {
        Thread.sleep(limits.time().toMillis());
        rang.set(true);
        statement.cancel();
      } catch (InterruptedException | SQLException e) {
        // The statement ended in time, or ends just now.
        return;
      }
    }

    boolean rang() {
      return rang.get();
    }

    @Override
    public void close() {
      watch.interrupt();
    }
  }
}
