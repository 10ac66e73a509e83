package io.tierwatch.web.data;

import io.tierwatch.dataset.export.DataDictionary;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables and columns of a dataset mean. */
public record DictionaryPage(List<TableView> tables) implements Page {

  /**
   * A table.
   *
   * @param factType the type of the facts that it holds; null where it holds none
   */
  public record TableView(
      String name, @Nullable String factType, String description, List<ColumnView> columns) {}

  /** A column. */
  public record ColumnView(String name, String kind, String description) {}

  static DictionaryPage standard() {
    return new DictionaryPage(
        DataDictionary.tables().stream()
            .map(
                table ->
                    new TableView(
                        table.name(),
                        table.factType().orElse(null),
                        table.description(),
                        table.columns().stream()
                            .map(
                                column ->
                                    new ColumnView(
                                        column.name(),
                                        DataDictionary.kind(column),
                                        column.description()))
                            .toList()))
            .toList());
  }

  @Override
  public String template() {
    return "data/dictionary";
  }

  @Override
  public String title() {
    return "Data dictionary";
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TableView table : tables) {
      for (ColumnView column : table.columns()) {
        rows.add(List.of(table.name(), column.name(), column.kind(), column.description()));
      }
    }
    return new Table(List.of("table", "column", "kind", "description"), rows);
  }
}
