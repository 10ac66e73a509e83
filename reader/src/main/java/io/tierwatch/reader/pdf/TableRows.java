package io.tierwatch.reader.pdf;

import io.tierwatch.reader.page.LineKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the cells of each row of a table of law enforcement on one line: else the columns of the
 * table would be read one behind the other, as columns of text are.
 */
final class TableRows {

  /** The word that the head of every such table has. */
  private static final String SIGN = "prosecutions";

  /** How far cells of a row may stand above or below it. */
  private static final double LEVEL = 2;

  private static final int FEWEST_FIGURES = 2;

  private final LineKinds kinds;
  private final List<TextLine> lines;

  private TableRows(List<TextLine> lines, LineKinds kinds) {
    this.kinds = kinds;
    this.lines = lines;
  }

  /** The page, with a line for each row of its tables. */
  static PageLines joined(PageLines page, LineKinds kinds) {
    boolean table = page.lines().stream().anyMatch(l -> isHead(l, kinds));
    return table ? page.with(new TableRows(page.lines(), kinds).joined()) : page;
  }

  static boolean isHead(TextLine line, LineKinds kinds) {
    String words = line.text();
    return words.toLowerCase(Locale.ROOT).contains(SIGN) && kinds.isTableHead(words);
  }

  private List<TextLine> joined() {
    List<TextLine> joined = new ArrayList<>();
    Set<TextLine> used = new HashSet<>();
    for (TextLine line : lines) {
      if (!used.contains(line)) {
        List<TextLine> row = row(line);
        used.addAll(row);
        joined.add(row.stream().reduce(TextLine::with).orElse(line));
      }
    }
    return joined;
  }

  /** The row that a line is a cell of; the line alone where it is none. */
  private List<TextLine> row(TextLine line) {
    List<TextLine> level =
        lines.stream()
            .filter(l -> Math.abs(l.baseline() - line.baseline()) <= LEVEL)
            .sorted(Comparator.comparingDouble(TextLine::left))
            .toList();
    int at = level.indexOf(line);
    List<TextLine> heads = run(level, at, true);
    if (heads.size() > 1) {
      return heads;
    }
    List<TextLine> figures = run(level, isFigures(line) ? at : at + 1, false);
    if (figures.size() < FEWEST_FIGURES) {
      return List.of(line);
    }
    int first = level.indexOf(figures.get(0));
    boolean labelled = first > 0 && !kinds.isFigures(level.get(first - 1).text());
    return labelled && !startsWithYear(figures)
        ? level.subList(first - 1, first + figures.size())
        : figures;
  }

  /** The cells of one kind around an index that stand beside each other. */
  private List<TextLine> run(List<TextLine> level, int at, boolean heads) {
    int from = at;
    while (from > 0 && isCell(level.get(from - 1), heads)) {
      from--;
    }
    int to = at;
    while (to < level.size() && isCell(level.get(to), heads)) {
      to++;
    }
    return from < to ? level.subList(from, to) : List.of();
  }

  private boolean isCell(TextLine line, boolean head) {
    return head ? kinds.isTableHead(line.text()) : isFigures(line);
  }

  private boolean isFigures(TextLine line) {
    return kinds.isFigures(line.text());
  }

  private static boolean startsWithYear(List<TextLine> cells) {
    String first = cells.get(0).words().get(0).text();
    return first.length() == 4 && (first.startsWith("20") || first.startsWith("19"));
  }
}
