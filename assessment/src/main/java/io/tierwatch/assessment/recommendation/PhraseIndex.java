package io.tierwatch.assessment.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Phrases by the word that they begin with, so that a text is looked at once for all of them. */
final class PhraseIndex {

  /** How many letters of the beginning of a word are the key of phrases such as {@code train*}. */
  private static final int LETTERS = 3;

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();

  /** Adds a phrase, which stands for the {@code number}-th thing. */
  void add(Phrase phrase, int number) {
    Entry entry = new Entry(phrase, number);
    for (String word : phrase.firstWords()) {
      byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(entry);
    }
    for (String beginning : phrase.firstBeginnings()) {
      byBeginning.computeIfAbsent(key(beginning), unused -> new ArrayList<>()).add(entry);
    }
  }

  /** The numbers of the things of which a phrase stands in the words, in order. */
  Set<Integer> find(List<String> words) {
    Set<Integer> found = new TreeSet<>();
    for (int start = 0; start < words.size(); start++) {
      find(byWord.getOrDefault(words.get(start), List.of()), words, start, found);
      find(byBeginning.getOrDefault(key(words.get(start)), List.of()), words, start, found);
    }
    return found;
  }

  private static void find(List<Entry> entries, List<String> words, int start, Set<Integer> found) {
    for (Entry entry : entries) {
      if (!found.contains(entry.number()) && entry.phrase().beginsAt(words, start)) {
        found.add(entry.number());
      }
    }
  }

  private static String key(String word) {
    return word.substring(0, Math.min(LETTERS, word.length()));
  }

  private record Entry(Phrase phrase, int number) {}
}
