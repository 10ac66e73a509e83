package io.tierwatch.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of words whose columns are as wide as they must be and whose one elastic column takes
 * what is left of the width.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST = 12;

  private final List<String> header;
  private final int elastic;
  private final List<Integer> numeric;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param elastic the column that is wrapped where the table would be too wide
   * @param numeric the columns that are set to the right
   */
  public TextTable(List<String> header, int elastic, List<Integer> numeric) {
    this.header = List.copyOf(header);
    this.elastic = elastic;
    this.numeric = List.copyOf(numeric);
  }

  /** Adds a row, which has a cell for each column. */
  public void add(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + header.size());
    }
    rows.add(List.copyOf(cells));
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines of the table, its header first, within the width of a terminal where possible. */
  public List<String> lines(Ink ink) {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (String line : row(header, widths)) {
      lines.add(ink.bold(line));
    }
    for (List<String> row : rows) {
      lines.addAll(row(row, widths));
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    measure(header, widths);
    for (List<String> row : rows) {
      measure(row, widths);
    }
    int others = GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      others += i == elastic ? 0 : widths[i];
    }
    int left = Math.max(LEAST, Wrapping.WIDTH - others);
    widths[elastic] = Math.min(widths[elastic], left);
    return widths;
  }

  private static void measure(List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], row.get(i).length());
    }
  }

  private List<String> row(List<String> cells, int[] widths) {
    // A cell that begins with blanks is indented: so are the lines that it is broken into.
    String cell = cells.get(elastic);
    String indent = " ".repeat(cell.length() - cell.stripLeading().length());
    List<String> broken = Wrapping.wrap(cell, Math.max(LEAST, widths[elastic] - indent.length()));
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < broken.size(); n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String text = i == elastic ? indent + broken.get(n) : n == 0 ? cells.get(i) : "";
        line.append(i == 0 ? "" : GAP).append(pad(text, widths[i], numeric.contains(i)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String pad(String text, int width, boolean right) {
    String blanks = " ".repeat(Math.max(0, width - text.length()));
    return right ? blanks + text : text + blanks;
  }
}
