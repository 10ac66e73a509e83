package io.tierwatch.reader;

import java.util.List;

/**
 * The words and the pairs of neighbouring words that a text uses within its lines: the measure of
 * what belongs together where lines meet. Gathered when first asked for, in one pass.
 */
final class Vocabulary {

  /** Words of ten narratives or so. */
  private static final int LARGE = 20_000;

  private final List<Line> lines;
  private final HashedWords words = new HashedWords();
  private final HashedWords repeated = new HashedWords();
  private final HashedWords pairs = new HashedWords();
  private boolean gathered;
  private int count;

  Vocabulary(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether the text has this word, in any case. */
  boolean has(String word) {
    gather();
    return words.contains(HashedWords.of(Text.bare(word)));
  }

  /** Whether the text has this word once at most. */
  boolean isRare(String word) {
    gather();
    return !repeated.contains(HashedWords.of(Text.bare(word)));
  }

  /** Whether the text is so long that a pair of words that it never has is a strange one. */
  boolean isLarge() {
    gather();
    return count > LARGE;
  }

  /** Whether the text has these words next to each other on a line, in any case. */
  boolean hasPair(String first, String second) {
    gather();
    long left = HashedWords.of(Text.bare(first));
    return pairs.contains(HashedWords.pair(left, HashedWords.of(Text.bare(second))));
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
    long previous = 0;
    int from = 0;
    while (from < line.length()) {
      int space = line.indexOf(' ', from);
      int to = space < 0 ? line.length() : space;
      boolean whole = to < line.length() || !line.endsWith("-");
      previous = whole && to > from ? add(line, from, to, previous) : 0;
      from = to + 1;
    }
  }

  /** Adds a word and its pair; returns its hash where the next word goes with it, else 0. */
  private long add(String line, int start, int end, long previous) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return 0;
    }
    long hash = HashedWords.empty();
    for (int i = from; i < to; i++) {
      hash = HashedWords.with(hash, line.charAt(i));
    }
    count++;
    if (!words.add(hash)) {
      repeated.add(hash);
    }
    if (previous != 0 && from == start) {
      pairs.add(HashedWords.pair(previous, hash));
    }
    return to == end ? hash : 0;
  }
}
