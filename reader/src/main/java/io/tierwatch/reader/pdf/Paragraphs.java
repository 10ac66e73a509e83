package io.tierwatch.reader.pdf;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows by the place and type of lines where a paragraph begins. */
final class Paragraphs {

  /** Distance of lines, as a share of the usual one, from which on a paragraph begins. */
  private static final double APART = 1.35;

  /** Indents and short last lines, as shares of the size of the font. */
  private static final double INDENT = 0.8;

  private static final double SHORT = 3;

  private @Nullable TextLine before;
  private double left;
  private double right;
  private double distance;
  private double beforeRight;
  private boolean columnBegins;

  /** Goes on with the lines of another column. */
  void beginColumn(List<TextLine> lines) {
    beforeRight = right;
    left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    distance = usualDistance(lines);
    columnBegins = true;
  }

  private static double usualDistance(List<TextLine> lines) {
    double[] distances = new double[Math.max(0, lines.size() - 1)];
    for (int i = 1; i < lines.size(); i++) {
      distances[i - 1] = lines.get(i).baseline() - lines.get(i - 1).baseline();
    }
    Arrays.sort(distances);
    double size = lines.isEmpty() ? 10 : lines.get(0).size();
    double usual = distances.length < 3 ? 1.2 * size : distances[distances.length / 2];
    return Math.max(1, usual);
  }

  /** Whether a paragraph or a heading begins with a line, the next of the text. */
  boolean beginsBefore(TextLine line) {
    TextLine last = before;
    before = line;
    if (last == null) {
      columnBegins = false;
      return false;
    }
    boolean otherType =
        last.isBold() != line.isBold() || Math.abs(last.size() - line.size()) > 0.15 * line.size();
    boolean indented = line.left() > left + INDENT * line.size() && ends(last);
    boolean parted =
        columnBegins
            ? ends(last) && last.right() < beforeRight - SHORT * line.size()
            : line.baseline() - last.baseline() > APART * distance
                || (indented && last.left() < left + INDENT / 2 * line.size());
    columnBegins = false;
    return otherType || parted || indented;
  }

  private static boolean ends(TextLine line) {
    String text = line.text();
    int last = text.length() - 1;
    while (last > 0 && "\u201d\u2019\"')".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".?!:".indexOf(text.charAt(last)) >= 0;
  }
}
