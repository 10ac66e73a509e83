package io.tierwatch.cli.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what somebody may have meant to type. */
public final class Spelling {

  private static final int MOST = 3;

  private Spelling() {}

  /** The words that are like the typed one, the likest first: three at most. */
  public static List<String> near(String typed, Collection<String> words) {
    String key = typed.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, key.length() / 3);
    List<String> near = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>(words);
    for (String word : known) {
      if (distance(key, word.toLowerCase(Locale.ROOT)) <= limit) {
        near.add(word);
      }
    }
    near.sort(Comparator.comparingInt(word -> distance(key, word.toLowerCase(Locale.ROOT))));
    return near.subList(0, Math.min(MOST, near.size()));
  }

  /** How many letters one must add, drop, change or swap to make the one of the other. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : least(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int least(String a, String b, int[][] d, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = d[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
