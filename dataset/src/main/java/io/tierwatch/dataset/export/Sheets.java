package io.tierwatch.dataset.export;

import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheets of a workbook: a header that stays in sight and can filter, and rows. */
final class Sheets {

  private static final int LONGEST_CELL = 32_000;
  private static final int MOST_ROWS = 1_000_000;
  private static final double NARROWEST = 8;
  private static final double WIDEST = 70;

  private final Workbook workbook;

  Sheets(Workbook workbook) {
    this.workbook = workbook;
  }

  void add(String name, List<String> header, List<List<@Nullable Object>> rows) {
    Worksheet sheet = workbook.newWorksheet(name);
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, header.get(column));
      sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
      sheet.width(column, width(header.get(column), rows, column));
    }
    int count = Math.min(rows.size(), MOST_ROWS);
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < header.size(); column++) {
        cell(sheet, row + 1, column, rows.get(row).get(column));
      }
    }
    sheet.freezePane(0, 1);
    if (count > 0) {
      sheet.setAutoFilter(0, 0, count, header.size() - 1);
    }
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean flag) {
      sheet.value(row, column, flag ? "yes" : "no");
    } else {
      sheet.value(row, column, text(value));
    }
  }

  /** A cell holds so many characters, and none that XML forbids. */
  private static String text(Object value) {
    String text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
            : value.toString();
    String allowed =
        text.codePoints()
            .map(c -> c >= ' ' && c != 0xfffe && c != 0xffff && !surrogate(c) ? c : ' ')
            .limit(LONGEST_CELL / 2)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return allowed;
  }

  private static boolean surrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static double width(String header, List<List<@Nullable Object>> rows, int column) {
    int longest = Math.min(header.length(), 14);
    for (List<@Nullable Object> row : rows) {
      Object value = row.get(column);
      longest = Math.max(longest, value == null ? 0 : value.toString().length());
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
  }
}
