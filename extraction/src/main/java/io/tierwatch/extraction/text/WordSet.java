package io.tierwatch.extraction.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A set of words; whether a word is in it is told by one bit. */
public final class WordSet {

  private final long[] bits;

  /** The set of these words. */
  public WordSet(Collection<Word> words) {
    int most = words.stream().mapToInt(Word::id).max().orElse(-1);
    bits = new long[(most >> 6) + 1];
    for (Word word : words) {
      bits[word.id() >> 6] |= 1L << word.id();
    }
  }

  /** Whether the word is one of the set; no word is not. */
  public boolean has(@Nullable Word word) {
    return word != null && has(word.id());
  }

  /** Whether the word of this number is one of the set; there is none of -1. */
  public boolean has(int id) {
    int slot = id >> 6;
    return slot >= 0 && slot < bits.length && (bits[slot] & 1L << id) != 0;
  }
}
