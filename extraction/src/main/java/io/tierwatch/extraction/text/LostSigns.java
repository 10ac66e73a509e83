package io.tierwatch.extraction.text;

/**
 * Letters that stand for signs because a font's own encoding was lost on the way: a capital S with
 * caron or an OE within a word for a dash, the ligatures fi and fl around words for quotation
 * marks. They are told by places where no such letter can stand; the text itself stays as it is.
 */
final class LostSigns {

  private LostSigns() {}

  /**
   * Puts the signs in place of the letters.
   *
   * @param folded the characters as the vocabulary writes them, which are changed
   */
  static void restore(String text, char[] folded) {
    int opened = -1;
    for (int i = 0; i < folded.length; i++) {
      switch (text.charAt(i)) {
        case '\u0160' -> folded[i] = dash(folded, i, '\u2014');
        case '\u0152' -> folded[i] = dash(folded, i, '\u2013');
        case '\ufb01' -> opened = i == 0 || !Character.isLetter(folded[i - 1]) ? i : opened;
        case '\ufb02' -> {
          if (opened >= 0 && !letterAt(folded, i + 1)) {
            folded[opened] = '\u201c';
            folded[i] = '\u201d';
            opened = -1;
          }
        }
        default -> {
          // any other letter is what it is
        }
      }
    }
  }

  private static char dash(char[] folded, int at, char dash) {
    char before = at == 0 ? ' ' : folded[at - 1];
    boolean inside =
        Character.isLowerCase(before) || (before >= '0' && before <= '9') || before == ')';
    return inside ? dash : folded[at];
  }

  private static boolean letterAt(char[] folded, int at) {
    return at < folded.length && Character.isLetter(folded[at]);
  }
}
