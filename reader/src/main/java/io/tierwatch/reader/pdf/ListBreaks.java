package io.tierwatch.reader.pdf;

import io.tierwatch.reader.page.LineKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headings on a page of lists of countries that stand over all its columns: beside such a
 * heading nothing is printed. One beside which names stand is of its own column only.
 */
final class ListBreaks {

  /** How near another line must stand to be beside a heading, as a share of its size. */
  private static final double BESIDE = 0.8;

  private ListBreaks() {}

  static Set<TextLine> of(List<TextLine> lines, LineKinds kinds) {
    Set<TextLine> breaks = new HashSet<>();
    for (TextLine line : lines) {
      if (kinds.isListHead(line.text()) && isAlone(line, lines)) {
        breaks.add(line);
      }
    }
    return breaks.isEmpty() || isList(lines, kinds) ? breaks : Set.of();
  }

  private static boolean isAlone(TextLine heading, List<TextLine> lines) {
    double near = BESIDE * heading.size();
    return lines.stream()
        .noneMatch(l -> !l.equals(heading) && Math.abs(l.baseline() - heading.baseline()) < near);
  }

  /** Whether most lines are names. */
  static boolean isList(List<TextLine> lines, LineKinds kinds) {
    long listed = lines.stream().filter(l -> kinds.isListed(l.text())).count();
    return 2 * listed > lines.size();
  }
}
