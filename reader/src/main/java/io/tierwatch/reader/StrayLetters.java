package io.tierwatch.reader;

import java.util.Set;

/**
 * Letters of a page's edge (a thumb index, a running head) that an extraction leaves before the
 * first word of a column.
 */
final class StrayLetters {

  private static final int MOST = 3;

  /** Words that begin a sentence and follow no abbreviation. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "A",
          "After",
          "All",
          "Although",
          "As",
          "Authorities",
          "However",
          "If",
          "In",
          "It",
          "Many",
          "Most",
          "No",
          "Officials",
          "Some",
          "The",
          "There",
          "These",
          "They",
          "This",
          "Traffickers",
          "While");

  private StrayLetters() {}

  /**
   * How many characters at the beginning of a column's first line are none of its words.
   *
   * @param words the line
   * @param previous the line of text before it
   */
  static int length(String words, String previous, SectionHeads heads) {
    String token = Text.firstWord(words);
    if (token.length() > MOST || token.length() == words.length() || !isLetters(token)) {
      return 0;
    }
    String rest = words.substring(token.length()).stripLeading();
    if (heads.at(rest).isPresent()) {
      return token.length();
    }
    String next = Text.firstWord(rest);
    boolean stray = BEGINNINGS.contains(next) || isStrayLetter(token, next, previous);
    return stray ? token.length() : 0;
  }

  private static boolean isStrayLetter(String token, String next, String previous) {
    if (token.length() > 1 || token.equals("I") || Text.isDigit(next.charAt(0))) {
      return token.length() == 1 && !token.equals("I") && !named(previous);
    }
    if (named(previous)) {
      return false;
    }
    boolean article = token.equals("A") && (previous.isEmpty() || Text.endsSentence(previous));
    return !article;
  }

  /** Whether the words before end with a name, to which a letter may belong: {@code Annex A}. */
  private static boolean named(String previous) {
    String last = Text.lastWord(previous);
    return !last.isEmpty() && Character.isUpperCase(last.charAt(0)) && !Text.endsSentence(last);
  }

  private static boolean isLetters(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < 'A' || c > 'Z') {
        return false;
      }
    }
    return !token.isEmpty();
  }
}
