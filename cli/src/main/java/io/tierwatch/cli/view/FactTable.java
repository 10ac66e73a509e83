package io.tierwatch.cli.view;

import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.cli.text.TextTable;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts as a table for reading, or as comma-separated values for a spreadsheet. */
public final class FactTable {

  private FactTable() {}

  /** A row for each fact, for reading. */
  public static List<String> text(List<Fact> facts, Ink ink) {
    TextTable table = new TextTable(List.of("line", "country", "type", "fact"), 3, List.of(0));
    for (Fact fact : facts) {
      String line = Integer.toString(fact.line());
      table.add(List.of(line, fact.country().name(), fact.type(), FactText.of(fact)));
    }
    return table.lines(ink);
  }

  /**
   * A row for each fact, with a column for each field that any of them has, named as the exchange
   * format names it, and behind them the rule and the words.
   */
  public static List<String> csv(List<Fact> facts) {
    Set<String> columns = new LinkedHashSet<>(List.of("type", "country", "edition", "line"));
    for (Fact fact : facts) {
      columns.addAll(FactJson.fields(fact).keySet());
    }
    List<String> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(columns);
    header.addAll(List.of("rule", "evidence"));
    lines.add(Csv.row(header));
    for (Fact fact : facts) {
      lines.add(Csv.row(cells(fact, columns)));
    }
    return lines;
  }

  private static List<String> cells(Fact fact, Set<String> columns) {
    Map<String, @Nullable Object> fields = FactJson.fields(fact);
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      boolean ownLine = column.equals("line") && !fields.containsKey(column);
      cells.add(ownLine ? Integer.toString(fact.line()) : cell(fields.get(column)));
    }
    cells.add(fact.evidence().rule());
    cells.add(fact.evidence().quote());
    return cells;
  }

  private static String cell(@Nullable Object value) {
    List<String> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        items.add(String.valueOf(item));
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        items.add(entry.getKey() + "=" + entry.getValue());
      }
    } else if (value != null) {
      items.add(value.toString());
    }
    return String.join("; ", items);
  }
}
