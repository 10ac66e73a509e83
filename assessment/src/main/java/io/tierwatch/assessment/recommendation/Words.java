package io.tierwatch.assessment.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a recommendation in lower case; hyphens and apostrophes stay within a word. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    List<String> words = new ArrayList<>(lower.length() / 6 + 1);
    int start = -1;
    int end = -1;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (start >= 0 && c != '-' && c != '\'') {
        words.add(lower.substring(start, end));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(lower.substring(start, end));
    }
    return words;
  }
}
