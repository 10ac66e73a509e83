package io.tierwatch.reader;

import java.util.Arrays;

/**
 * A set of words by their 64-bit hashes: words of running text are many, and this holds them
 * without making an object of each. Two words of one text with the same hash are not to be expected
 * (with a hundred thousand words, one chance in three thousand million).
 */
final class HashedWords {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] table = new long[1 << 12];
  private int size;

  /** The hash of no characters. */
  static long empty() {
    return SEED;
  }

  /** The hash of what {@code hash} is of, with one more character, in any case. */
  static long with(long hash, char c) {
    char lower = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    return (hash ^ lower) * PRIME;
  }

  /** The hash of these characters, in any case. */
  static long of(CharSequence word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = with(hash, word.charAt(i));
    }
    return hash;
  }

  /** The hash of two words as neighbours. */
  static long pair(long first, long second) {
    return (Long.rotateLeft(first, 21) ^ second) * PRIME;
  }

  /** Adds a hash, and says whether it is new. */
  boolean add(long hash) {
    if (size * 2 > table.length) {
      grow();
    }
    long key = hash == 0 ? 1 : hash;
    int slot = slot(key);
    if (table[slot] == key) {
      return false;
    }
    table[slot] = key;
    size++;
    return true;
  }

  boolean contains(long hash) {
    long key = hash == 0 ? 1 : hash;
    return table[slot(key)] == key;
  }

  /** The slot of a key, or the free one where it belongs. */
  private int slot(long key) {
    int mask = table.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    Arrays.stream(old).filter(key -> key != 0).forEach(key -> table[slot(key)] = key);
  }
}
