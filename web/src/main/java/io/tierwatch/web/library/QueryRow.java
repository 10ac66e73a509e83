package io.tierwatch.web.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a {@link TableQuery} gave, by the names of its columns. */
public final class QueryRow {

  private final List<String> columns;
  private final List<@Nullable Object> values;

  QueryRow(List<String> columns, List<@Nullable Object> values) {
    this.columns = columns;
    this.values = values;
  }

  /** Whether there is nothing in a column. */
  public boolean lacks(String column) {
    return value(column) == null;
  }

  /** A text; empty where there is none. */
  public String text(String column) {
    Object value = value(column);
    return value == null ? "" : value.toString();
  }

  /** A text, or null where there is none. */
  public @Nullable String textOrNull(String column) {
    return lacks(column) ? null : text(column);
  }

  /** A whole number; 0 where there is none. */
  public int whole(String column) {
    return value(column) instanceof Number number ? number.intValue() : 0;
  }

  /** A number, or null where there is none. */
  public @Nullable Double number(String column) {
    return value(column) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
  }

  /** The texts of a list; none where there is no list. */
  public List<String> texts(String column) {
    return value(column) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private @Nullable Object value(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("the query has no column " + column);
    }
    return values.get(index);
  }
}
