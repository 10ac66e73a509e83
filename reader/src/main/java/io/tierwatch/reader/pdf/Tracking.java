package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Headings whose letters are set apart: {@code P R O T E C T I O N}. */
final class Tracking {

  private static final int FEWEST = 4;

  private Tracking() {}

  /** The line, its letters together where each stands alone. */
  static TextLine undone(TextLine line) {
    List<PageWord> letters = line.words();
    if (!isTracked(letters)) {
      return line;
    }
    double[] gaps = new double[letters.size() - 1];
    for (int i = 1; i < letters.size(); i++) {
      gaps[i - 1] = letters.get(i).left() - letters.get(i - 1).right();
    }
    double[] sorted = gaps.clone();
    Arrays.sort(sorted);
    double wide = 1.8 * sorted[sorted.length / 2];
    List<PageWord> words = new ArrayList<>();
    PageWord word = letters.get(0);
    for (int i = 1; i < letters.size(); i++) {
      if (gaps[i - 1] > wide) {
        words.add(word);
        word = letters.get(i);
      } else {
        word = joined(word, letters.get(i));
      }
    }
    words.add(word);
    return new TextLine(words);
  }

  /** Signs that stand alone, most of them letters; of a few all capitals, as words may be short. */
  private static boolean isTracked(List<PageWord> words) {
    long single = words.stream().filter(w -> w.text().length() == 1).count();
    long letters = words.stream().filter(w -> isLetter(w.text())).count();
    long capitals = words.stream().filter(w -> isCapital(w.text())).count();
    return words.size() < FEWEST
        ? words.size() > 1 && capitals == words.size()
        : single >= words.size() - 1 && 2 * letters >= words.size();
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private static boolean isCapital(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static PageWord joined(PageWord left, PageWord right) {
    return new PageWord(
        left.text() + right.text(),
        left.left(),
        right.right(),
        left.baseline(),
        Math.max(left.size(), right.size()),
        left.bold() && right.bold());
  }
}
