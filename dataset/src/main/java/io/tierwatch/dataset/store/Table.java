package io.tierwatch.dataset.store;

import java.util.List;
import java.util.Optional;

/**
 * A table of a dataset.
 *
 * @param factType the type of fact that it holds
 */
public record Table(
    String name, Optional<String> factType, String description, List<Column> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** Whether it has a column of this name. */
  public boolean has(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }

  /** The SQL that makes it. */
  String definition() {
    List<String> parts =
        columns.stream().map(c -> '"' + c.name() + "\" " + c.kind().sql()).toList();
    return "CREATE TABLE " + name + " (" + String.join(", ", parts) + ")";
  }

  /** The columns that its rows are ordered by, for SQL. */
  public String order() {
    List<String> names =
        columns.stream().filter(Column::ordering).map(c -> '"' + c.name() + '"').toList();
    return String.join(", ", names);
  }
}
