package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Joins the lines of a heading that is too long for one: {@code ARCADIA: TIER 2} and its rest. */
final class BrokenHeadings {

  private static final double CLOSE = 1.5;
  private static final double SAME_SIZE = 0.03;
  private static final double LARGER = 1.1;

  private final Predicate<String> heading;

  BrokenHeadings(Predicate<String> heading) {
    this.heading = heading;
  }

  ReadingOrder.Column joined(ReadingOrder.Column column) {
    double usual = usualSize(column.lines());
    List<TextLine> joined = new ArrayList<>();
    double before = 0;
    for (TextLine line : column.lines()) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), before, line, usual)) {
        joined.set(last, joined.get(last).with(line));
      } else {
        joined.add(line);
      }
      before = line.baseline();
    }
    return new ReadingOrder.Column(joined);
  }

  private static double usualSize(List<TextLine> lines) {
    double[] sizes = lines.stream().mapToDouble(TextLine::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private boolean continues(TextLine first, double baseline, TextLine line, double usual) {
    boolean likeHeading = first.isBold() || first.size() > LARGER * usual;
    boolean alike =
        first.isBold() == line.isBold()
            && Math.abs(first.size() - line.size()) <= SAME_SIZE * first.size();
    boolean close = line.baseline() - baseline <= CLOSE * line.size();
    return likeHeading
        && alike
        && close
        && !PageLines.isChartTitle(line)
        && !heading.test(line.text())
        && heading.test(first.text() + " " + line.text());
  }
}
