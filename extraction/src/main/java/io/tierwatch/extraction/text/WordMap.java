package io.tierwatch.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * A map from words that is filled once and then looked into for nearly every word of a text, mostly
 * in vain: looking is a step or two in one array of numbers.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {

  /** The number of a word, and one more, so that 0 is a free slot. */
  private int[] keys = new int[2];

  private @Nullable Object[] values = new @Nullable Object[2];
  private int size;

  /** What the word stands for, or null where the word is null or not in the map. */
  public @Nullable V get(@Nullable Word word) {
    return word == null ? null : get(word.id());
  }

  /** What the word of this number stands for, or null. */
  @SuppressWarnings("unchecked") // put takes nothing else
  public @Nullable V get(int id) {
    return size == 0 ? null : (V) values[slot(keys, id + 1)];
  }

  /** Whether the word is in the map. */
  public boolean has(@Nullable Word word) {
    return get(word) != null;
  }

  /** Lets the word stand for a value, in place of what it stood for. */
  public void put(Word word, V value) {
    int slot = slot(keys, word.id() + 1);
    if (keys[slot] == 0) {
      size++;
    }
    keys[slot] = word.id() + 1;
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    int[] moreKeys = new int[keys.length * 2];
    @Nullable Object[] moreValues = new @Nullable Object[moreKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(moreKeys, keys[i]);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }

  /** The slot of a key, or the free one where it would be. */
  private static int slot(int[] keys, int key) {
    int mixed = key * 0x9E3779B9;
    int slot = (mixed ^ (mixed >>> 15)) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
