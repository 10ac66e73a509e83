package io.tierwatch.reader;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.LaborShare;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rows of a table, from the line behind its head on: what a row is about, then its figures, on
 * one line or on a line each.
 */
final class LawTableRows {

  private final List<Line> lines;
  private final ListLines list;
  private final boolean byRegion;
  private final int columns;
  private final List<Row> rows = new ArrayList<>();
  private SourceText.Builder source = new SourceText.Builder();
  private StringBuilder label = new StringBuilder();
  private List<LaborShare> cells = new ArrayList<>();
  private int end;

  LawTableRows(List<Line> lines, ListLines list, LawTableHead head) {
    this.lines = lines;
    this.list = list;
    this.byRegion = head.byRegion();
    this.columns = head.columns().size();
  }

  /** A row: its year or region as printed, and its figures. */
  record Row(String label, List<LaborShare> cells, SourceText source) {}

  List<Row> read(int from) {
    end = from;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean passed = line.words().isEmpty() || (!isCells(line.words()) && list.isFurniture(line));
      if (!passed && (isBehindLast(line.words()) || !takeLine(line))) {
        break;
      }
      end = passed ? end : i + 1;
    }
    finish();
    return rows;
  }

  /** The index behind the last line of the rows. */
  int end() {
    return end;
  }

  /** Whether a full row is followed by a figure, such as a page number, that begins no other. */
  private boolean isBehindLast(String words) {
    String first = Text.firstWord(words);
    boolean figure = LawTableCell.isFigure(first) && !first.startsWith("(");
    return cells.size() >= columns && figure && (byRegion || !Furniture.isYear(first));
  }

  private boolean isCells(String words) {
    return words.length() < 8 && (LawTableCell.isNumber(words) || Furniture.isYear(words));
  }

  /** Whether a line is of the table: then its cells are taken. */
  private boolean takeLine(Line line) {
    if (!fits(line.words())) {
      return false;
    }
    int from = 0;
    while (from < line.words().length()) {
      int to = LawTableCell.end(line.words(), from);
      take(line, from, to);
      from = LawTableCell.next(line.words(), to);
    }
    return true;
  }

  /** A line of figures; in a table by region the name of one, or a part of it, before them. */
  private boolean fits(String words) {
    int from = 0;
    int letters = 0;
    while (from < words.length()) {
      int to = LawTableCell.end(words, from);
      String cell = words.substring(from, to);
      boolean word = !LawTableCell.isFigure(cell);
      if (word && (!byRegion || letters < 0)) {
        return false;
      }
      letters = word ? letters + 1 : -1;
      from = LawTableCell.next(words, to);
    }
    return letters <= 5;
  }

  private void take(Line line, int from, int to) {
    String cell = line.words().substring(from, to);
    boolean begins = byRegion ? !LawTableCell.isFigure(cell) : isYearOfRow(cell, from);
    if (begins && (!cells.isEmpty() || !byRegion)) {
      finish();
    }
    Line part = line.part(from, to);
    SourceRange range = part.range();
    source.append(part.words(), range, true);
    if (begins) {
      label.append(label.isEmpty() ? "" : " ").append(cell);
    } else if (cell.startsWith("(") && !cells.isEmpty()) {
      int last = cells.size() - 1;
      cells.set(last, new LaborShare(cells.get(last).total(), LawTableCell.figure(cell)));
    } else {
      cells.add(new LaborShare(LawTableCell.figure(cell), OptionalInt.empty()));
    }
  }

  /** A figure of four digits without a comma is a year where one is due or where a line begins. */
  private boolean isYearOfRow(String cell, int from) {
    boolean due = label.isEmpty() || cells.size() >= columns || from == 0;
    return due && Furniture.isYear(cell);
  }

  private void finish() {
    if (!source.isEmpty() && !label.isEmpty() && !cells.isEmpty()) {
      rows.add(new Row(label.toString(), List.copyOf(cells), source.build()));
    }
    source = new SourceText.Builder();
    label = new StringBuilder();
    cells = new ArrayList<>();
  }
}
