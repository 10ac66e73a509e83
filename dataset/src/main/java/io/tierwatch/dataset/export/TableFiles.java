package io.tierwatch.dataset.export;

import io.tierwatch.dataset.store.Column;
import io.tierwatch.dataset.store.ColumnKind;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file for each table, its rows in their order, so that the same dataset gives the same bytes.
 */
final class TableFiles {

  private final Dataset dataset;
  private final ExportFormat format;

  TableFiles(Dataset dataset, ExportFormat format) {
    this.dataset = dataset;
    this.format = format;
  }

  void write(Path folder) throws DatasetException {
    List<String> statements = new ArrayList<>();
    for (Table table : Schema.standard().tables()) {
      String file = folder.resolve(table.name() + "." + format.toString()).toString();
      statements.add(
          "COPY (SELECT "
              + columns(table)
              + " FROM "
              + table.name()
              + " ORDER BY "
              + table.order()
              + ") TO '"
              + file.replace("'", "''")
              + "' "
              + options());
    }
    dataset.copy(statements);
  }

  private String options() {
    return switch (format) {
      case CSV -> "(FORMAT csv, HEADER)";
      case JSONL -> "(FORMAT json)";
      default -> "(FORMAT " + format.name().toLowerCase(Locale.ROOT) + ")";
    };
  }

  private String columns(Table table) {
    if (format != ExportFormat.CSV) {
      return "*";
    }
    return String.join(", ", table.columns().stream().map(TableFiles::flat).toList());
  }

  /** CSV has no lists, and a whole number needs no point. */
  private static String flat(Column column) {
    String name = '"' + column.name() + '"';
    if (column.kind().isList()) {
      return "array_to_string(" + name + ", ';') AS " + name;
    }
    if (column.kind() == ColumnKind.NUMBER) {
      return "regexp_replace(CAST(" + name + " AS VARCHAR), '[.]0$', '') AS " + name;
    }
    return name;
  }
}
