package io.tierwatch.reader;

import java.util.Locale;
import java.util.Set;

/** Words that end with a full stop without ending a sentence. */
final class Abbreviations {

  private static final Set<String> TITLES_AND_SIGNS =
      Set.of(
          "no", "nos", "art", "arts", "st", "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt",
          "sgt", "capt", "rev", "hon", "sec", "para", "approx", "vs", "cf", "ca", "fig", "vol",
          "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "ft", "e.g", "i.e", "viz", "pub", "stat", "et");

  /** Those that may also end a sentence. */
  private static final Set<String> ALSO_LAST =
      Set.of(
          "etc", "inc", "ltd", "co", "corp", "jr", "sr", "a.m", "p.m", "u.s", "u.n", "u.k", "d.c");

  private Abbreviations() {}

  /** Whether a word with its full stop is an abbreviation of any kind. */
  static boolean endsWithOne(String word) {
    String bare = stem(word);
    return isTitle(bare) || ALSO_LAST.contains(bare) || isInitials(bare);
  }

  /** Whether a word with its full stop is one that always has more behind it. */
  static boolean hasMore(String word) {
    String stem = stem(word);
    return isTitle(stem) || isInitial(word, stem);
  }

  private static boolean isTitle(String stem) {
    return TITLES_AND_SIGNS.contains(stem);
  }

  /**
   * A single capital, as in a name; {@code I} and a tier's or article's letter are taken so too.
   */
  private static boolean isInitial(String word, String stem) {
    int at = word.length() - 2;
    return stem.length() == 1 && at >= 0 && Character.isUpperCase(word.charAt(at));
  }

  private static boolean isInitials(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      boolean letter = i % 2 == 0;
      if (letter != Character.isLetter(stem.charAt(i))) {
        return false;
      }
      if (!letter && stem.charAt(i) != '.') {
        return false;
      }
    }
    return stem.length() % 2 == 1;
  }

  /** The word in small letters without opening signs and the last full stop. */
  private static String stem(String word) {
    int from = 0;
    while (from < word.length() && Text.isOpener(word.charAt(from))) {
      from++;
    }
    int to = word.length();
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
