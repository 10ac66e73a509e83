package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds characters that show a wrong encoding somewhere on the text's way here: replacement and
 * control characters, UTF-8 that was read as Windows-1252, and signs of a font's own encoding that
 * stand where no such letter can.
 */
final class UnreadableCharacters {

  private static final String DASHES_LOST = "\u0160\u0152";
  private static final String QUOTES_LOST = "\ufb01\ufb02";

  private final String text;
  private final List<Damage> damage = new ArrayList<>();
  private int line = 1;
  private int lastReported;

  private UnreadableCharacters(String text) {
    this.text = text;
  }

  static List<Damage> find(String text) {
    UnreadableCharacters finder = new UnreadableCharacters(text);
    finder.run();
    return finder.damage;
  }

  private void run() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !follows(i, '\n'))) {
        line++;
      } else if (c > '~' || c < '\t') {
        inspect(i, c);
      }
    }
  }

  private void inspect(int i, char c) {
    if (c == '\ufffd') {
      report("a replacement character: the text was decoded wrongly before it came here");
    } else if ((c < '\t' || (c > '~' && c < '\u00a0')) && c != '\u0085') {
      report("a control character stands in the text");
    } else if (c == '\u00e2' && follows(i, '\u20ac')) {
      report(
          "UTF-8 text was read as Windows-1252 (\u00e2\u20ac\u2026 for a quotation mark or dash)");
    } else if (c == '\u00c3' && i + 1 < text.length() && text.charAt(i + 1) > '\u007f') {
      report("UTF-8 text was read as Windows-1252 (\u00c3\u2026 for a letter with an accent)");
    } else if (DASHES_LOST.indexOf(c) >= 0 && betweenSmallLetters(i)) {
      report("the letter " + c + " stands for a dash");
    } else if (QUOTES_LOST.indexOf(c) >= 0 && !betweenSmallLetters(i)) {
      report("the ligature " + c + " stands for a quotation mark");
    }
  }

  private boolean follows(int i, char next) {
    return i + 1 < text.length() && text.charAt(i + 1) == next;
  }

  private boolean betweenSmallLetters(int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i + 1));
  }

  /** Once a line: the lines are what a person can look at. */
  private void report(String detail) {
    if (lastReported != line) {
      damage.add(new Damage(Damage.Kind.UNREADABLE_CHARACTERS, line, detail));
      lastReported = line;
    }
  }
}
