package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.assess.Comparison.Cell;
import io.tierwatch.cli.assess.Comparison.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as a Markdown table, as CSV, and as JSON. */
public final class ComparisonText {

  private ComparisonText() {}

  /** A Markdown table with a column for each country. */
  public static List<String> table(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(""));
    comparison.countries().forEach(judged -> heads.add(head(judged.assessment())));
    lines.add(line(heads));
    lines.add("|---".repeat(heads.size()) + "|");
    for (Row row : comparison.rows()) {
      List<String> cells = new ArrayList<>(List.of(title(row)));
      row.cells().forEach(cell -> cells.add(words(cell)));
      lines.add(line(cells));
    }
    return lines;
  }

  private static String head(Assessment assessment) {
    return assessment.country().name() + " " + assessment.edition().year();
  }

  private static String title(Row row) {
    return row.group() == Comparison.Group.EFFORTS ? "efforts, " + row.title() : row.title();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String words(Cell cell) {
    Double before = cell.before();
    String earlier = before == null ? "" : ", before: " + Wording.figure(before);
    return cell.words() + earlier + SheetText.lines(cell.lines());
  }

  /** A row for each country and thing. */
  public static List<String> csv(Comparison comparison) {
    List<String> rows = new ArrayList<>();
    rows.add("country,edition,group,item,value,unit,before,lines");
    for (Row row : comparison.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (!row.cells().get(i).isEmpty()) {
          rows.add(csv(comparison.countries().get(i).assessment(), row, row.cells().get(i)));
        }
      }
    }
    return rows;
  }

  private static String csv(Assessment assessment, Row row, Cell cell) {
    Double before = cell.before();
    return Csv.row(
        List.of(
            assessment.country().code(),
            Integer.toString(assessment.edition().year()),
            row.group().code(),
            row.code(),
            plain(cell.value()),
            cell.unit(),
            before == null ? "" : plain(before),
            cell.lines().stream().map(String::valueOf).collect(Collectors.joining(";"))));
  }

  /** A number without separators, so that other programs read it. */
  private static String plain(Object value) {
    return value instanceof Double number
        ? Wording.figure(number).replace(",", "")
        : value.toString();
  }

  /** Writes an array with an object for each country, whose fields are the groups of rows. */
  public static void json(Writer out, Comparison comparison) throws IOException {
    List<Object> array = new ArrayList<>();
    for (int i = 0; i < comparison.countries().size(); i++) {
      array.add(country(comparison, i));
    }
    JsonOut.write(out, array);
  }

  private static Map<String, Object> country(Comparison comparison, int place) {
    Assessment assessment = comparison.countries().get(place).assessment();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("country", assessment.country().code());
    object.put("name", assessment.country().name());
    object.put("edition", assessment.edition().year());
    for (Comparison.Group group : Comparison.Group.values()) {
      Map<String, Object> items = new LinkedHashMap<>();
      for (Row row : comparison.rows()) {
        if (row.group() == group && !row.cells().get(place).isEmpty()) {
          items.put(row.code(), cell(row.cells().get(place)));
        }
      }
      object.put(group.code(), items);
    }
    return object;
  }

  private static Map<String, @Nullable Object> cell(Cell cell) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("value", bare(cell.value()));
    if (!cell.unit().isEmpty()) {
      Double before = cell.before();
      object.put("unit", cell.unit());
      object.put("before", before == null ? null : bare(before));
    }
    object.put("lines", cell.lines());
    return object;
  }

  /** A whole number without its point; everything else as it is. */
  private static Object bare(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? Long.valueOf(number.longValue())
        : value;
  }
}
