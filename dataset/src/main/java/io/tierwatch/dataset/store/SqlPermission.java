package io.tierwatch.dataset.store;

import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query may name: the tables of the dataset, what it defines itself, and functions that only
 * compute. The database has many more that tell about the machine it runs on; all of those are
 * turned away, since nobody can list them for good.
 */
final class SqlPermission {

  /** Functions that stand where a table does. */
  private static final Set<String> MAKERS =
      Set.of("range", "generate_series", "unnest", "repeat", "json_each", "json_tree");

  /** Functions that stand where a value does and tell or do more than to compute one. */
  private static final Set<String> TELLING =
      Set.of(
          "current_setting",
          "getenv",
          "getvariable",
          "current_query",
          "nextval",
          "currval",
          "write_log",
          "json_serialize_sql",
          "json_serialize_plan",
          "json_deserialize_sql",
          "json_execute_serialized_sql");

  /** Views of the database's own that tell about its tables and nothing else. */
  private static final Set<String> CATALOG = Set.of("tables", "columns");

  private final Set<String> own = new HashSet<>();
  private final Set<String> tables = new HashSet<>();
  private final SqlSizes sizes = new SqlSizes();

  /**
   * @param views the names that the database gives a meaning to besides its tables
   */
  private SqlPermission(Object tree, Set<String> views) throws DatasetException {
    Schema.standard().tables().forEach(table -> tables.add(table.name()));
    collectOwn(tree);
    for (String name : own) {
      if (views.contains(name)) {
        throw new DatasetException(
            "'" + name + "' is a name of the database's own: choose another.");
      }
    }
    check(tree);
  }

  /** Checks a query as the parser of the database writes it out. */
  static void check(String tree, Set<String> views) throws DatasetException {
    try {
      new SqlPermission(new Json().object(tree), views);
    } catch (IOException e) {
      throw new DatasetException("the query is nested too deeply.", e);
    }
  }

  /** The names of the queries in {@code WITH}. */
  private void collectOwn(@Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("cte_map") instanceof Map<?, ?> queries
          && queries.get("map") instanceof List<?> entries) {
        for (Object entry : entries) {
          if (entry instanceof Map<?, ?> query) {
            own.add(lower(query.get("key")));
          }
        }
      }
      map.values().forEach(this::collectOwn);
    } else if (node instanceof List<?> list) {
      list.forEach(this::collectOwn);
    }
  }

  private void check(@Nullable Object node) throws DatasetException {
    if (node instanceof Map<?, ?> map) {
      if (lower(map.get("type")).equals("table_function")
          && map.get("function") instanceof Map<?, ?> function) {
        checkMaker(function);
      } else {
        checkOne(map);
        checkAll(map.values());
      }
    } else if (node instanceof List<?> list) {
      checkAll(list);
    }
  }

  private void checkAll(Collection<?> nodes) throws DatasetException {
    for (Object node : nodes) {
      check(node);
    }
  }

  private void checkOne(Map<?, ?> node) throws DatasetException {
    String type = lower(node.get("type"));
    if (type.equals("base_table")) {
      checkTable(node);
    } else if (type.equals("show_ref")) {
      throw new DatasetException("only SELECT is run: the tables are " + names() + ".");
    } else if (node.containsKey("function_name")) {
      String name = lower(node.get("function_name"));
      if (TELLING.contains(name)) {
        throw new DatasetException("the function '" + name + "' cannot be used here.");
      }
      sizes.check(name, node.get("children") instanceof List<?> arguments ? arguments : List.of());
    }
  }

  /** A table is made row by row, and so ends with its time, however long it is. */
  private void checkMaker(Map<?, ?> function) throws DatasetException {
    String name = lower(function.get("function_name"));
    if (!MAKERS.contains(name)) {
      throw new DatasetException("the function '" + name + "' cannot be used as a table here.");
    }
    checkAll(function.values());
  }

  private void checkTable(Map<?, ?> node) throws DatasetException {
    String name = lower(node.get("table_name"));
    String schema = lower(node.get("schema_name"));
    boolean known = schema.isEmpty() ? own.contains(name) : false;
    known |= (schema.isEmpty() || schema.equals("main")) && tables.contains(name);
    known |= schema.equals("information_schema") && CATALOG.contains(name);
    if (!known) {
      String full = schema.isEmpty() ? name : schema + "." + name;
      throw new DatasetException(
          "there is no table '" + full + "' here: the tables are " + names() + ".");
    }
  }

  private static String names() {
    return String.join(", ", Schema.standard().tables().stream().map(Table::name).toList());
  }

  private static String lower(@Nullable Object value) {
    return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
  }
}
