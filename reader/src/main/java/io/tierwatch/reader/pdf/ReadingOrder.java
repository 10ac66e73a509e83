package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts the lines of a page in the order in which they are read: column by column, between the lines
 * that stand over all columns.
 */
final class ReadingOrder {

  /** How far a line must reach into both columns to stand over them. */
  private static final double REACH = 15;

  /** How far off its line a sign may stand, as a share of its size, such as that of a note. */
  private static final double LEVEL = 0.4;

  private final List<Double> gutters;
  private final Set<TextLine> breaks;
  private final List<Column> blocks = new ArrayList<>();

  private ReadingOrder(ListPage page) {
    this.gutters = page.gutters();
    this.breaks = page.breaks();
  }

  /** Lines that follow each other down a column, or over all columns. */
  record Column(List<TextLine> lines) {}

  /** The columns of a page in order. */
  static List<Column> of(List<TextLine> lines, ListPage page) {
    ReadingOrder order = new ReadingOrder(page);
    order.read(lines);
    return order.blocks;
  }

  /** The column of a line, or -1 for one that stands over a gutter. */
  static int column(TextLine line, List<Double> gutters) {
    double middle = (line.left() + line.right()) / 2;
    int column = 0;
    for (double gutter : gutters) {
      if (line.left() < gutter - REACH && line.right() > gutter + REACH) {
        return -1;
      }
      column += middle > gutter ? 1 : 0;
    }
    return column;
  }

  private void read(List<TextLine> lines) {
    List<TextLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(TextLine::baseline));
    List<TextLine> wide = new ArrayList<>();
    List<TextLine> band = new ArrayList<>();
    for (TextLine line : sorted) {
      boolean beside = !wide.isEmpty() && line.baseline() - last(wide).baseline() < 2;
      if (column(line, gutters) < 0 || breaks.contains(line) || (band.isEmpty() && beside)) {
        addBand(band);
        wide.add(line);
      } else {
        add(wide);
        band.add(line);
      }
    }
    addBand(band);
    add(wide);
  }

  private static TextLine last(List<TextLine> lines) {
    return lines.get(lines.size() - 1);
  }

  private void addBand(List<TextLine> band) {
    for (int column = 0; column <= gutters.size(); column++) {
      List<TextLine> lines = new ArrayList<>();
      for (TextLine line : band) {
        if (column(line, gutters) == column) {
          lines.add(line);
        }
      }
      add(lines);
    }
    band.clear();
  }

  private void add(List<TextLine> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Column(merged(DropCaps.lifted(lines))));
      lines.clear();
    }
  }

  /** Lines of one level as one line. */
  private static List<TextLine> merged(List<TextLine> lines) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      List<TextLine> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!row.isEmpty() && onLevel(row, line)) {
        row.add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    List<TextLine> merged = new ArrayList<>();
    for (List<TextLine> row : rows) {
      row.sort(Comparator.comparingDouble(TextLine::left));
      merged.add(row.stream().reduce(TextLine::with).orElseThrow());
    }
    return List.copyOf(merged);
  }

  private static boolean onLevel(List<TextLine> row, TextLine line) {
    TextLine first = row.get(0);
    double size = Math.max(first.size(), line.size());
    boolean apart =
        row.stream().allMatch(l -> line.left() >= l.right() - 1 || line.right() <= l.left() + 1);
    return apart && Math.abs(line.baseline() - first.baseline()) < LEVEL * size;
  }
}
