package io.tierwatch.reader;

/** Questions about characters and words that several steps ask. */
final class Text {

  private Text() {}

  /** Whether a character is white space, a no-break space or another sign of no width or words. */
  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || isSpaceSign(c);
  }

  private static boolean isSpaceSign(char c) {
    return c > '\u007f' && (Character.isSpaceChar(c) || c == '\u0085');
  }

  /** Whether words have a capital letter and no small one. */
  static boolean isCapitals(String words) {
    boolean capital = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  /** Whether words are digits only, at least one. */
  static boolean isNumber(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!isDigit(words.charAt(i))) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character closes a quotation or a bracket; PDF fonts leave ligatures for quotes. */
  static boolean isCloser(char c) {
    return c == '"'
        || c == '\''
        || c == '\u2019'
        || c == '\u201d'
        || c == ')'
        || c == ']'
        || c == '\ufb02'
        || c == '\u00bb';
  }

  /** Whether a character opens a quotation or a bracket. */
  static boolean isOpener(char c) {
    return c == '"'
        || c == '\''
        || c == '\u2018'
        || c == '\u201c'
        || c == '('
        || c == '['
        || c == '\ufb01'
        || c == '\u00ab';
  }

  /** Whether a character ends a sentence. */
  static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  /** Whether words end where a sentence may end: with a stop, and closing signs behind it. */
  static boolean endsSentence(String words) {
    int i = words.length() - 1;
    while (i > 0 && (isCloser(words.charAt(i)) || isBlank(words.charAt(i)))) {
      i--;
    }
    return i >= 0 && isStop(words.charAt(i));
  }

  /** The last word, with the signs that cling to it. */
  static String lastWord(String words) {
    int space = words.lastIndexOf(' ');
    return words.substring(space + 1);
  }

  /** The first word, with the signs that cling to it. */
  static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** Words without case and without the signs around them. */
  static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(java.util.Locale.ROOT);
  }
}
