package io.tierwatch.web.page;

import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows under names of columns. A value is a text, a number, a boolean, a list of such, or null. */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {

  /** What a formula begins with, or what spreadsheets skip before one. */
  private static final String FORMULA = "=+-@\t\r\n";

  private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9.,]*");

  public Table {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
  }

  /** A table to add rows to. */
  public static Table of(String... columns) {
    return new Table(List.of(columns), new ArrayList<>());
  }

  /** The same with one more row. */
  public Table with(List<? extends @Nullable Object> row) {
    List<List<@Nullable Object>> more = new ArrayList<>(rows);
    more.add(new ArrayList<@Nullable Object>(row));
    return new Table(columns, more);
  }

  /**
   * Comma-separated values with a line of names, for people who open them in a spreadsheet: a text
   * that would be run there as a formula begins with an apostrophe. Numbers stay numbers.
   */
  public String csv() {
    return csv(Table::harmless);
  }

  /** The same with all texts as they are, for programs that read them back. */
  public String plainCsv() {
    return csv(text -> text);
  }

  private String csv(UnaryOperator<String> texts) {
    StringBuilder csv = new StringBuilder(Csv.row(columns.stream().map(texts).toList()));
    csv.append('\n');
    for (List<@Nullable Object> row : rows) {
      List<String> cells = new ArrayList<>();
      for (Object value : row) {
        String cell = cell(value);
        cells.add(value instanceof Number ? cell : texts.apply(cell));
      }
      csv.append(Csv.row(cells)).append('\n');
    }
    return csv.toString();
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString(number.longValue());
    }
    if (value instanceof Collection<?> items) {
      return String.join("; ", items.stream().map(String::valueOf).toList());
    }
    return value.toString();
  }

  /** A value as people read it: with separators in figures, empty where there is none. */
  public static String text(@Nullable Object value) {
    if (value instanceof Double || value instanceof Float) {
      return Wording.figure(((Number) value).doubleValue());
    }
    return cell(value);
  }
}
