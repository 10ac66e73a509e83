package io.tierwatch.dataset.export;

import io.tierwatch.dataset.store.Column;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables and columns of a dataset, described for people. */
public final class DataDictionary {

  private DataDictionary() {}

  /** The tables of a dataset, and behind them that of its reviews, which exports have. */
  public static List<Table> tables() {
    List<Table> tables = new ArrayList<>(Schema.standard().tables());
    tables.add(Schema.reviews());
    return tables;
  }

  /** The dictionary as a page in Markdown. */
  public static List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# Data dictionary");
    lines.add("");
    lines.add(
        "The tables of a dataset, which `tierwatch read --dataset` fills. `tierwatch sql` asks");
    lines.add(
        "them, `tierwatch export` writes them as files. A test holds this page to the schema of");
    lines.add("the program.");
    for (Table table : tables()) {
      lines.add("");
      lines.add("## " + table.name());
      lines.add("");
      lines.add(table.description() + fact(table));
      lines.add("");
      lines.add("| column | kind | what it says |");
      lines.add("|---|---|---|");
      for (Column column : table.columns()) {
        lines.add(
            "| `" + column.name() + "` | " + kind(column) + " | " + column.description() + " |");
      }
    }
    return lines;
  }

  /** The kind of a column in words. */
  public static String kind(Column column) {
    return switch (column.kind()) {
      case TEXTS -> "list of texts";
      case WHOLES -> "list of whole numbers";
      case WHOLE -> "whole number";
      case FLAG -> "true or false";
      default -> column.kind().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String fact(Table table) {
    return table.factType().map(type -> " (Facts of type `" + type + "`.)").orElse("");
  }
}
