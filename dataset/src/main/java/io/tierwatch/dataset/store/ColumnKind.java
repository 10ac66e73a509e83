package io.tierwatch.dataset.store;

/** What a column holds. */
public enum ColumnKind {
  TEXT("VARCHAR", "string"),
  WHOLE("INTEGER", "integer"),
  NUMBER("DOUBLE", "number"),
  FLAG("BOOLEAN", "boolean"),
  /** A list of texts. */
  TEXTS("VARCHAR[]", "string"),
  /** A list of whole numbers. */
  WHOLES("INTEGER[]", "string");

  private final String sql;
  private final String tableSchema;

  ColumnKind(String sql, String tableSchema) {
    this.sql = sql;
    this.tableSchema = tableSchema;
  }

  /** The type in SQL. */
  public String sql() {
    return sql;
  }

  /** The type in a Frictionless table schema, where lists are texts with semicolons. */
  public String tableSchema() {
    return tableSchema;
  }

  /** Whether it holds a list. */
  public boolean isList() {
    return this == TEXTS || this == WHOLES;
  }
}
