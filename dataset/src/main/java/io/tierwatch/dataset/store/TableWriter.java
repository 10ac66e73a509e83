package io.tierwatch.dataset.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Adds rows to a table. */
final class TableWriter implements AutoCloseable {

  private final Table table;
  private final DuckDBAppender appender;

  TableWriter(DuckDBConnection connection, Table table) throws SQLException {
    this.table = table;
    this.appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.name());
  }

  void add(Map<String, @Nullable Object> row) throws SQLException {
    appender.beginRow();
    for (Column column : table.columns()) {
      append(column, row.get(column.name()));
    }
    appender.endRow();
  }

  private void append(Column column, @Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
      return;
    }
    switch (column.kind()) {
      case TEXT -> appender.append(value.toString());
      case WHOLE -> appender.append(((Number) value).intValue());
      case NUMBER -> appender.append(((Number) value).doubleValue());
      case FLAG -> appender.append(((Boolean) value).booleanValue());
      case TEXTS, WHOLES -> appender.append((Collection<?>) value);
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
