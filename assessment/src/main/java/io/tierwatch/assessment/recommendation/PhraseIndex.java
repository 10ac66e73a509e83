package io.tierwatch.assessment.recommendation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Phrases by the letters that they begin with, so that a text is looked at once for all of them.
 */
final class PhraseIndex {

  /**
   * How many letters of the first word tell the shelf; a phrase such as {@code train*} has them.
   */
  private static final int LETTERS = 3;

  private static final int SHELVES = 4096;

  private final List<List<Entry>> shelves = new ArrayList<>(SHELVES);

  PhraseIndex() {
    for (int i = 0; i < SHELVES; i++) {
      shelves.add(new ArrayList<>(0));
    }
  }

  /** Adds a phrase, which stands for the {@code number}-th thing. */
  void add(Phrase phrase, int number) {
    Entry entry = new Entry(phrase, number);
    for (String beginning : phrase.firstLetters()) {
      List<Entry> shelf = shelves.get(shelf(beginning));
      if (!shelf.contains(entry)) {
        shelf.add(entry);
      }
    }
  }

  /** The numbers of the things of which a phrase stands in the words. */
  BitSet find(List<String> words) {
    BitSet found = new BitSet();
    for (int start = 0; start < words.size(); start++) {
      for (Entry entry : shelves.get(shelf(words.get(start)))) {
        if (!found.get(entry.number()) && entry.phrase().beginsAt(words, start)) {
          found.set(entry.number());
        }
      }
    }
    return found;
  }

  /** The shelf of a word; words that share none of their first letters may share one. */
  private static int shelf(String word) {
    int shelf = 0;
    for (int i = 0; i < LETTERS; i++) {
      shelf = 37 * shelf + (i < word.length() ? word.charAt(i) : 0);
    }
    return shelf & (SHELVES - 1);
  }

  private record Entry(Phrase phrase, int number) {}
}
