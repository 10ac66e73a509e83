package io.tierwatch.assessment.recommendation;

import io.tierwatch.assessment.data.Field;
import java.util.ArrayList;
import java.util.List;

/** A row of words to look for, in the notation of the topics file. */
final class Phrase {

  private final List<Item> items;

  private Phrase(List<Item> items) {
    this.items = items;
  }

  static Phrase parse(Field field) {
    List<Item> items = new ArrayList<>();
    int gap = 0;
    for (String word : field.value().split("\\s+")) {
      if (word.startsWith("~")) {
        gap = gap(word, field);
      } else {
        items.add(new Item(List.of(word.split("\\|")), gap));
        gap = 0;
      }
    }
    if (items.isEmpty() || gap > 0 || items.get(0).gap() > 0) {
      throw field.fault("a phrase begins and ends with a word");
    }
    return new Phrase(List.copyOf(items));
  }

  private static int gap(String word, Field field) {
    try {
      return Integer.parseInt(word.substring(1));
    } catch (NumberFormatException e) {
      throw field.fault("'" + word + "' is no gap");
    }
  }

  /** Whether the phrase stands in the words. */
  boolean isIn(List<String> words) {
    for (int start = 0; start < words.size(); start++) {
      if (items.get(0).matches(words.get(start)) && goesOn(words, start + 1, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> words, int from, int item) {
    if (item == items.size()) {
      return true;
    }
    int last = Math.min(from + items.get(item).gap(), words.size() - 1);
    for (int i = from; i <= last; i++) {
      if (items.get(item).matches(words.get(i)) && goesOn(words, i + 1, item + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word of the phrase.
   *
   * @param gap how many other words may stand before it
   */
  private record Item(List<String> alternatives, int gap) {

    boolean matches(String word) {
      for (String alternative : alternatives) {
        if (alternative.endsWith("*")
            ? word.startsWith(alternative.substring(0, alternative.length() - 1))
            : word.equals(alternative)) {
          return true;
        }
      }
      return false;
    }
  }
}
