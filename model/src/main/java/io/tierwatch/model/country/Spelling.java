package io.tierwatch.model.country;

/** Makes spellings of one name equal: case, accents, hyphens, apostrophes, '&amp;', blanks. */
final class Spelling {

  // Written out: java.text.Normalizer would take longer to start than the whole table to read.
  private static final String ACCENTED = "àáâãäåāçèéêëìíîïıñòóôõöøšùúûüýž";
  private static final String PLAIN = "aaaaaaaceeeeiiiiinoooooosuuuuyz";

  private Spelling() {}

  /** The form by which names are looked up, without a leading 'the'. */
  static String nameKey(String name) {
    String key = key(name);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** The form by which words are looked up. */
  static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isBlank(c)) {
        appendBlank(key);
      } else if (c == '&') {
        key.append("and");
      } else if (!isCombiningMark(c)) {
        key.append(plain(Character.toLowerCase(c)));
      }
    }
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
  }

  /** The words without accents, otherwise as they are. */
  static String withoutAccents(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char lower = Character.toLowerCase(c);
      char plain = plain(lower);
      bare.append(lower == c ? plain : Character.toUpperCase(plain));
    }
    return bare.toString();
  }

  private static void appendBlank(StringBuilder key) {
    if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u00a0' || c <= ' ';
  }

  private static boolean isCombiningMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static char plain(char lower) {
    if (lower < 128) {
      return lower;
    }
    if (lower == '\u2019' || lower == '\u2018' || lower == '\u02bc') {
      return '\'';
    }
    int at = ACCENTED.indexOf(lower);
    return at < 0 ? lower : PLAIN.charAt(at);
  }
}
