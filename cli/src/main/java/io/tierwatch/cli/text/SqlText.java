package io.tierwatch.cli.text;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.briefing.words.Csv;
import io.tierwatch.dataset.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a query as a table for people, as CSV, and as JSON. */
public final class SqlText {

  private static final int WIDEST = 60;

  private final List<String> columns;
  private final List<List<@Nullable Object>> rows;

  public SqlText(List<String> columns, List<List<@Nullable Object>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Aligned columns, with long texts cut, and the number of rows below. */
  public List<String> table(Ink ink) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns);
    for (List<@Nullable Object> row : rows) {
      cells.add(row.stream().map(value -> cut(text(value))).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : cells) {
      String line = line(row, widths);
      lines.add(lines.isEmpty() ? ink.bold(line) : line);
    }
    lines.add(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)");
    return lines;
  }

  /** One line a row, the names of the columns first. */
  public List<String> csv() {
    List<String> lines = new ArrayList<>();
    lines.add(Csv.row(columns));
    for (List<@Nullable Object> row : rows) {
      lines.add(Csv.row(row.stream().map(SqlText::text).toList()));
    }
    return lines;
  }

  /** An array with an object for each row. */
  public void writeJson(Writer out) throws IOException {
    try (JsonGenerator json = new Json().generator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (List<@Nullable Object> row : rows) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          json.writeFieldName(columns.get(i));
          Json.write(json, row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : "  ").append(cells.get(i));
      line.append(" ".repeat(widths[i] - cells.get(i).length()));
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 3) + "...";
  }

  /** A whole number without its point, a list with semicolons. */
  private static String text(@Nullable Object value) {
    if (value instanceof Double number && number == Math.rint(number)) {
      return Math.abs(number) < 1e15 ? Long.toString(number.longValue()) : number.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
    return value == null ? "" : value.toString();
  }
}
