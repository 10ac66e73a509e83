package io.tierwatch.assessment.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike two recommendations are in their words, from 0 to 1: the cosine of their stems, each
 * weighted by how rare it is among all recommendations. It knows no synonyms.
 */
final class Similarity {

  /** Words that say nothing of what is asked. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "and",
          "the",
          "of",
          "to",
          "for",
          "in",
          "on",
          "by",
          "with",
          "or",
          "that",
          "who",
          "as",
          "at",
          "from",
          "are",
          "is",
          "be",
          "such",
          "including",
          "include",
          "all",
          "their",
          "them",
          "its",
          "these",
          "those",
          "this",
          "not",
          "into",
          "efforts",
          "through");

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, Map<String, Double>> known = new HashMap<>();
  private final int total;

  Similarity(List<String> texts) {
    total = texts.size();
    for (String text : texts) {
      for (String stem : new HashSet<>(stems(text))) {
        frequencies.merge(stem, 1, Integer::sum);
      }
    }
  }

  double between(String one, String other) {
    Map<String, Double> first = known.computeIfAbsent(one, this::weights);
    Map<String, Double> second = known.computeIfAbsent(other, this::weights);
    double product = 0;
    for (Map.Entry<String, Double> entry : first.entrySet()) {
      product += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0);
    }
    double lengths = length(first) * length(second);
    return lengths == 0 ? 0 : product / lengths;
  }

  private Map<String, Double> weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    for (String stem : stems(text)) {
      double rarity = Math.log((1.0 + total) / frequencies.getOrDefault(stem, 1)) + 0.1;
      weights.merge(stem, rarity, Double::sum);
    }
    return weights;
  }

  private static double length(Map<String, Double> weights) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  static List<String> stems(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    return java.util.Arrays.stream(words)
        .filter(word -> word.length() > 1 && !EMPTY.contains(word))
        .map(Similarity::stem)
        .toList();
  }

  /** Cuts the commonest endings, so that investigate, investigating, investigations meet. */
  private static String stem(String word) {
    for (String ending :
        List.of("ations", "ation", "ions", "ing", "ion", "ies", "es", "ed", "s", "e", "y")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        String cut = word.substring(0, word.length() - ending.length());
        return cut.endsWith("at") && cut.length() > 5 ? cut.substring(0, cut.length() - 2) : cut;
      }
    }
    return word;
  }
}
