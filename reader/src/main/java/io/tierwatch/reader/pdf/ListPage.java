package io.tierwatch.reader.pdf;

import io.tierwatch.reader.page.LineKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of a page of lists of countries. Its columns are where names begin, however few they
 * are. A heading beside which nothing is printed stands over all of them, unless other headings
 * stand in columns further right: then each is of its own column.
 *
 * @param gutters where the columns part
 * @param breaks the headings over all columns
 */
record ListPage(List<Double> gutters, Set<TextLine> breaks) {

  private static final int FEWEST_LINES = 3;

  /** The share of lines that are names in a list with long names and a title. */
  private static final double MANY = 0.4;

  /** How near another line must stand to be beside a heading, as a share of its size. */
  private static final double BESIDE = 0.8;

  /** How far names of one column may be indented, and how far apart two columns begin. */
  private static final double INDENT = 24;

  private static final double APART = 48;

  /** The order of a page whose columns of text are parted at these places. */
  static ListPage of(List<TextLine> lines, List<Double> gutters, LineKinds kinds) {
    if (!isList(lines, kinds)) {
      return new ListPage(gutters, Set.of());
    }
    return new ListPage(columns(lines, gutters), breaks(lines, kinds));
  }

  /** The headings over all columns; none where a heading stands further right than another. */
  private static Set<TextLine> breaks(List<TextLine> lines, LineKinds kinds) {
    List<TextLine> heads = lines.stream().filter(l -> kinds.isListHead(l.text())).toList();
    boolean inColumns =
        heads.stream().anyMatch(h -> Math.abs(h.left() - heads.get(0).left()) > APART);
    Set<TextLine> breaks = new HashSet<>();
    for (TextLine head : heads) {
      if (!inColumns && isAlone(head, lines)) {
        breaks.add(head);
      }
    }
    return breaks;
  }

  /** Whether lines are a list: many are names, and others are halves of names. */
  static boolean isList(List<TextLine> lines, LineKinds kinds) {
    long listed = lines.stream().filter(l -> kinds.isListed(l.text())).count();
    return lines.size() >= FEWEST_LINES && listed >= MANY * lines.size();
  }

  private static boolean isAlone(TextLine heading, List<TextLine> lines) {
    double near = BESIDE * heading.size();
    return lines.stream()
        .noneMatch(l -> !l.equals(heading) && Math.abs(l.baseline() - heading.baseline()) < near);
  }

  /** Where columns begin; where names do not stand one under the other, the gutters as they are. */
  private static List<Double> columns(List<TextLine> lines, List<Double> gutters) {
    List<TextLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(TextLine::left));
    List<Double> columns = new ArrayList<>();
    double begin = sorted.get(0).left();
    double before = begin;
    for (TextLine line : sorted) {
      if (line.left() - before > APART) {
        columns.add(line.left() - 1);
        begin = line.left();
      } else if (line.left() - begin > INDENT) {
        return gutters;
      }
      before = line.left();
    }
    return columns;
  }
}
