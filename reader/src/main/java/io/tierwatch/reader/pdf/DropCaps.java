package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A large letter with which a paragraph begins stands low: its word begins the line at its top. */
final class DropCaps {

  private static final double LARGE = 1.7;

  private DropCaps() {}

  /** The lines, large first letters before the words that they begin. */
  static List<TextLine> lifted(List<TextLine> lines) {
    List<TextLine> lifted = new ArrayList<>(lines);
    for (TextLine letter : lines) {
      if (isLetter(letter)) {
        lines.stream()
            .filter(l -> !l.equals(letter) && isBegunBy(letter, l))
            .min(Comparator.comparingDouble(TextLine::baseline))
            .ifPresent(line -> join(lifted, letter, line));
      }
    }
    lifted.sort(Comparator.comparingDouble(TextLine::baseline));
    return lifted;
  }

  private static boolean isLetter(TextLine line) {
    String text = line.words().get(0).text();
    return line.words().size() == 1 && text.length() == 1 && Character.isUpperCase(text.charAt(0));
  }

  private static boolean isBegunBy(TextLine letter, TextLine line) {
    double top = letter.baseline() - 0.8 * letter.size();
    double gap = line.left() - letter.right();
    return letter.size() > LARGE * line.size()
        && line.baseline() > top
        && line.baseline() < letter.baseline() - line.size() / 2
        && gap > -1
        && gap < letter.size() / 2;
  }

  private static void join(List<TextLine> lifted, TextLine letter, TextLine line) {
    List<PageWord> words = new ArrayList<>(line.words());
    PageWord cap = letter.words().get(0);
    PageWord rest = words.get(0);
    words.set(
        0,
        new PageWord(
            cap.text() + rest.text(),
            cap.left(),
            rest.right(),
            rest.baseline(),
            rest.size(),
            rest.bold()));
    lifted.remove(letter);
    lifted.set(lifted.indexOf(line), new TextLine(words));
  }
}
