package io.tierwatch.assessment.recommendation;

import io.tierwatch.assessment.data.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        if (word.matches("(.*\\|)?[^|]{0,2}\\*(\\|.*)?")) {
          throw field.fault("'" + word + "' is too short before its star");
        }
        items.add(Item.of(word, gap));
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

  /** The words, or beginnings of words of three letters or more, that it can begin with. */
  List<String> firstLetters() {
    List<String> letters = new ArrayList<>(items.get(0).words());
    letters.addAll(items.get(0).beginnings());
    return letters;
  }

  /** Whether the phrase stands anywhere in the words. */
  boolean isIn(List<String> words) {
    return IntStream.range(0, words.size()).anyMatch(start -> beginsAt(words, start));
  }

  /** Whether the phrase stands in the words from the {@code start}-th on. */
  boolean beginsAt(List<String> words, int start) {
    return items.get(0).matches(words.get(start)) && goesOn(words, start + 1, 1);
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
   * @param words the alternatives that are whole words
   * @param beginnings the alternatives that a word may go on from
   * @param gap how many other words may stand before it
   */
  private record Item(List<String> words, List<String> beginnings, int gap) {

    static Item of(String notation, int gap) {
      List<String> words = new ArrayList<>();
      List<String> beginnings = new ArrayList<>();
      for (String alternative : notation.split("\\|")) {
        if (alternative.endsWith("*")) {
          beginnings.add(alternative.substring(0, alternative.length() - 1));
        } else {
          words.add(alternative);
        }
      }
      return new Item(List.copyOf(words), List.copyOf(beginnings), gap);
    }

    boolean matches(String word) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).equals(word)) {
          return true;
        }
      }
      for (int i = 0; i < beginnings.size(); i++) {
        if (word.startsWith(beginnings.get(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
