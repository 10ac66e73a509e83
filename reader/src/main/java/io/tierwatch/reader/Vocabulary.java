package io.tierwatch.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and the pairs of neighbouring words that a text uses within its lines: the measure of
 * what belongs together where lines meet. Gathered when first asked for, in one pass.
 */
final class Vocabulary {

  private final List<Line> lines;
  private boolean gathered;
  private final Map<String, Integer> words = new HashMap<>();
  private final Set<Long> pairs = new HashSet<>();

  Vocabulary(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether the text has this word, in any case. */
  boolean has(String word) {
    gather();
    return words.containsKey(Text.bare(word));
  }

  /** Whether the text has this word once at most. */
  boolean isRare(String word) {
    gather();
    return words.getOrDefault(Text.bare(word), 0) <= 1;
  }

  /** Whether the text has these words next to each other on a line, in any case. */
  boolean hasPair(String first, String second) {
    gather();
    return pairs.contains(key(Text.bare(first), Text.bare(second)));
  }

  private void gather() {
    if (!gathered) {
      gathered = true;
      for (Line line : lines) {
        if (line.is(Line.Role.TEXT)) {
          gather(line.words());
        }
      }
    }
  }

  private void gather(String line) {
    String previous = "";
    int from = 0;
    while (from < line.length()) {
      int space = line.indexOf(' ', from);
      int to = space < 0 ? line.length() : space;
      String word = Text.bare(line.substring(from, to));
      boolean whole = to < line.length() || !line.endsWith("-");
      if (!word.isEmpty() && whole) {
        words.merge(word, 1, Integer::sum);
        if (!previous.isEmpty()) {
          pairs.add(key(previous, word));
        }
      }
      boolean goesOn = to > from && Character.isLetterOrDigit(line.charAt(to - 1));
      previous = goesOn ? word : "";
      from = to + 1;
    }
  }

  private static Long key(String first, String second) {
    return ((long) first.hashCode() << 32) | (second.hashCode() & 0xffffffffL);
  }
}
