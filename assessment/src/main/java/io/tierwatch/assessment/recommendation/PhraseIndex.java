package io.tierwatch.assessment.recommendation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by the letters that they begin with, so that a text is looked at once for all of them.
 */
final class PhraseIndex {

  /**
   * How many letters of the first word tell the shelf; a phrase such as {@code train*} has them.
   */
  private static final int LETTERS = 3;

  private static final int SHELVES = 4096;

  private final Entry[][] shelves = new Entry[SHELVES][];

  /** An index of phrases; those of a list stand for the thing at the place of the list. */
  PhraseIndex(List<List<Phrase>> phrases) {
    Map<Integer, Set<Entry>> entries = new HashMap<>();
    for (int number = 0; number < phrases.size(); number++) {
      for (Phrase phrase : phrases.get(number)) {
        Entry entry = new Entry(phrase, number);
        for (String letters : phrase.firstLetters()) {
          entries.computeIfAbsent(shelf(letters), unused -> new LinkedHashSet<>()).add(entry);
        }
      }
    }
    Arrays.setAll(shelves, shelf -> entries.getOrDefault(shelf, Set.of()).toArray(Entry[]::new));
  }

  /** The numbers of the things of which a phrase stands in the words. */
  BitSet find(List<String> words) {
    BitSet found = new BitSet();
    for (int start = 0; start < words.size(); start++) {
      for (Entry entry : shelves[shelf(words.get(start))]) {
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
