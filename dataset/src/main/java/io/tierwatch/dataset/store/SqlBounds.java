package io.tierwatch.dataset.store;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A query as a part of another that gives no more rows and no longer values than allowed. */
final class SqlBounds {

  /** Types whose values are short. */
  private static final Set<String> SHORT =
      Set.of(
          "BOOLEAN",
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT",
          "FLOAT",
          "DOUBLE",
          "DATE",
          "TIME",
          "TIMESTAMP",
          "INTERVAL",
          "UUID");

  private SqlBounds() {}

  /** The query within its limits; it stands on lines of its own, as it may end with a comment. */
  static String of(String sql, ResultSetMetaData meta, SqlLimits limits) throws SQLException {
    int count = meta.getColumnCount();
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    long longest = limits.charactersOfValue(count);
    for (int i = 1; i <= count; i++) {
      String name = "c" + i;
      names.add(name);
      boolean free = limits.characters() == Long.MAX_VALUE;
      values.add(free ? name : value(name, meta.getColumnTypeName(i), longest));
    }
    return "SELECT "
        + String.join(", ", values)
        + " FROM (\n"
        + sql
        + "\n) AS asked("
        + String.join(", ", names)
        + ") LIMIT "
        + (limits.rows() + 1L);
  }

  private static String value(String name, String type, long longest) {
    if (SHORT.contains(type) || type.startsWith("DECIMAL") || type.startsWith("TIMESTAMP")) {
      return name;
    }
    if (type.equals("VARCHAR")) {
      return "CASE WHEN strlen("
          + name
          + ") > "
          + longest
          + " THEN left("
          + name
          + ", "
          + longest
          + ") || '…' ELSE "
          + name
          + " END";
    }
    return "CASE WHEN strlen(CAST("
        + name
        + " AS VARCHAR)) > "
        + longest
        + " THEN error('a value of it is too long to be shown') ELSE "
        + name
        + " END";
  }
}
