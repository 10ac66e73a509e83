package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs to words and lines. A line ends where a blank is wider than one between words: what stands
 * behind it may belong to another column.
 */
final class LineFinder {

  /** Blanks as shares of the size of the font: between words, and between columns. */
  private static final double WORD_GAP = 0.15;

  private static final double COLUMN_GAP = 0.75;

  /** How far signs of one line may stand above or below it. */
  private static final double LEVEL = 0.2;

  /** A sign that is printed twice nearly at one place makes it bold. */
  private static final double OVERPRINT = 0.12;

  private final List<TextLine> lines = new ArrayList<>();
  private final List<PageWord> words = new ArrayList<>();
  private final List<Glyph> word = new ArrayList<>();

  private LineFinder() {}

  /** The lines of a page, from top to bottom and left to right. */
  static List<TextLine> find(List<Glyph> glyphs) {
    LineFinder finder = new LineFinder();
    rows(glyphs).forEach(finder::readRow);
    return finder.lines;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!row.isEmpty() && !onLevel(row.get(0), glyph)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(glyph);
    }
    rows.add(row);
    return rows;
  }

  private static boolean onLevel(Glyph first, Glyph glyph) {
    double size = Math.min(first.size(), glyph.size());
    return glyph.baseline() - first.baseline() <= LEVEL * size;
  }

  private void readRow(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::left));
    @Nullable Glyph before = null;
    boolean spaced = false;
    for (Glyph glyph : row) {
      if (glyph.isSpace()) {
        spaced = true;
      } else if (before == null || !overprints(before, glyph)) {
        part(before, glyph, spaced);
        word.add(glyph);
        before = glyph;
        spaced = false;
      }
    }
    endLine();
  }

  private static boolean overprints(Glyph before, Glyph glyph) {
    return before.text().equals(glyph.text())
        && glyph.left() - before.left() < OVERPRINT * glyph.size();
  }

  private void part(@Nullable Glyph before, Glyph glyph, boolean spaced) {
    if (before == null) {
      return;
    }
    double gap = glyph.left() - before.right();
    double size = Math.max(before.size(), glyph.size());
    if (gap > COLUMN_GAP * size) {
      endLine();
    } else if ((spaced && gap > 0) || gap > WORD_GAP * size) {
      endWord();
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    boolean bold = true;
    double size = 0;
    for (Glyph glyph : word) {
      text.append(glyph.text());
      bold &= glyph.bold();
      size = Math.max(size, glyph.size());
    }
    Glyph first = word.get(0);
    double right = word.get(word.size() - 1).right();
    words.add(
        new PageWord(text.toString().strip(), first.left(), right, first.baseline(), size, bold));
    word.clear();
  }

  private void endLine() {
    endWord();
    if (!words.isEmpty()) {
      lines.add(Tracking.undone(new TextLine(words)));
      words.clear();
    }
  }
}
