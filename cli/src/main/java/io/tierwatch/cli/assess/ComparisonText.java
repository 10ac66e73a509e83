package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.assess.Comparison.Cell;
import io.tierwatch.cli.assess.Comparison.Row;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return cell.words() + SheetText.lines(cell.lines());
  }

  /** A row for each country and thing. */
  public static List<String> csv(Comparison comparison) {
    List<String> rows = new ArrayList<>();
    rows.add("country,edition,group,item,value,unit,before,lines,exploitation,before_unit");
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
    Map<String, @Nullable Object> fields = fields(cell);
    return Csv.row(
        List.of(
            assessment.country().code(),
            Integer.toString(assessment.edition().year()),
            row.group().code(),
            row.code(),
            plain(fields.get("value")),
            plain(fields.get("unit")),
            plain(fields.get("before")),
            cell.lines().stream().map(String::valueOf).collect(Collectors.joining(";")),
            plain(fields.get("exploitation")),
            plain(fields.get("before_unit"))));
  }

  /** A number without separators, so that other programs read it; empty for none. */
  private static String plain(@Nullable Object value) {
    return value instanceof Double number
        ? Wording.figure(number).replace(",", "")
        : Objects.toString(value, "");
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
    Map<String, @Nullable Object> object = fields(cell);
    object.replaceAll((name, value) -> bare(value));
    object.put("lines", cell.lines());
    return object;
  }

  /** The value, and where it is a figure what it counts and what it is compared with. */
  private static Map<String, @Nullable Object> fields(Cell cell) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Headline figure = cell.figure();
    if (figure == null) {
      fields.put("value", cell.words());
      return fields;
    }
    Measure now = figure.now();
    Measure before = figure.before();
    fields.put("value", now == null ? null : value(now));
    fields.put("unit", unit(now));
    fields.put("exploitation", now == null ? null : form(now));
    fields.put("before", before == null ? null : before.value());
    fields.put("before_unit", unit(before));
    return fields;
  }

  private static Object value(Measure measure) {
    Double value = measure.value();
    return value == null ? Wording.NOT_REPORTED : value;
  }

  private static @Nullable String unit(@Nullable Measure measure) {
    return measure == null || measure.value() == null ? null : measure.unit().code();
  }

  private static @Nullable String form(Measure measure) {
    Exploitation form = measure.exploitation();
    return form == null ? null : form.code();
  }

  /** A whole number without its point; everything else as it is. */
  private static @Nullable Object bare(@Nullable Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? Long.valueOf(number.longValue())
        : value;
  }
}
