package io.tierwatch.dataset.store;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A database file. Each call uses a connection of its own, so that threads may share it. */
final class Database implements AutoCloseable {

  private static final String URL = "jdbc:duckdb:";

  private final DuckDBConnection root;

  private Database(DuckDBConnection root) {
    this.root = root;
  }

  /**
   * Opens a file of a dataset for reading, so that no statement can write, reach another file, load
   * an extension, take more than its share of memory and threads, or lift any of that.
   */
  static Database sandbox(Path file) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("access_mode", "READ_ONLY");
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty("max_temp_directory_size", "0KB");
    settings.setProperty("threads", "2");
    settings.setProperty("lock_configuration", "true");
    return open(file.toString(), settings);
  }

  /** Makes or opens a file for writing. One thread, so that the same input makes the same rows. */
  static Database writable(Path file) throws SQLException {
    return open(file.toString(), oneThread());
  }

  /** A database in memory, from which a file can be read and others written. */
  static Database exporting(Path file) throws SQLException {
    Database database = open("", oneThread());
    try {
      database.execute("ATTACH " + quoted(file.toString()) + " AS dataset (READ_ONLY)");
      database.execute("USE dataset");
    } catch (SQLException e) {
      database.close();
      throw e;
    }
    return database;
  }

  /** Loads the library of the database. */
  static void load() throws SQLException {
    open("", oneThread()).close();
  }

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static Properties oneThread() {
    Properties settings = new Properties();
    settings.setProperty("threads", "1");
    return settings;
  }

  private static Database open(String file, Properties settings) throws SQLException {
    Connection connection = DriverManager.getConnection(URL + file, settings);
    return new Database(connection.unwrap(DuckDBConnection.class));
  }

  /** The connection that the database is open by. */
  DuckDBConnection root() {
    return root;
  }

  /** Another connection, which the caller closes. */
  Connection connect() throws SQLException {
    return root.duplicate();
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = root.createStatement()) {
      statement.execute(sql);
    }
  }

  List<Row> rows(String sql, Object... parameters) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet results = statement.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (results.next()) {
          rows.add(row(results));
        }
        return rows;
      }
    }
  }

  private static Row row(ResultSet results) throws SQLException {
    ResultSetMetaData columns = results.getMetaData();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      values.put(columns.getColumnName(i), plain(results.getObject(i)));
    }
    return new Row(values);
  }

  /** Lists as lists of Java. */
  static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof Array array && array.getArray() instanceof Object[] items) {
      return Arrays.asList(items);
    }
    return value;
  }

  @Override
  public void close() throws SQLException {
    root.close();
  }
}
