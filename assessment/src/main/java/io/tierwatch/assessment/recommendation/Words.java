package io.tierwatch.assessment.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a recommendation in lower case; hyphens and apostrophes stay within a word. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || (isJoint(c) && word.length() > 0)) {
        word.append(c == '\u2019' ? '\'' : c);
      } else {
        finish(word, words);
      }
    }
    finish(word, words);
    return words;
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '\'' || c == '\u2019';
  }

  private static void finish(StringBuilder word, List<String> words) {
    int length = word.length();
    while (length > 0 && !Character.isLetterOrDigit(word.charAt(length - 1))) {
      length--;
    }
    if (length > 0) {
      words.add(word.substring(0, length).toLowerCase(Locale.ROOT));
    }
    word.setLength(0);
  }
}
