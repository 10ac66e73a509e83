package io.tierwatch.assessment.evidence;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lists of words a sentence has, in one look at it. The words of a list stand in the
 * sentence as they are written there, from a word behind a blank to the end of a word; {@code
 * evaluat*} is every word that begins so.
 */
public final class Sayings {

  private static final int SHELVES = 1024;
  private static final String DENIAL = "denial";

  private final Map<String, Integer> bits = new HashMap<>();
  private final Entry[][] shelves = new Entry[SHELVES][];

  private Sayings(List<Block> blocks) {
    Map<Integer, List<Entry>> entries = new HashMap<>();
    for (Block block : blocks) {
      int bit = 1 << bits.size();
      bits.put(block.name(), bit);
      for (String words : block.one("list").value().split(",\\s*")) {
        Entry entry = Entry.of(words, bit);
        entries.computeIfAbsent(shelf(words, 0), unused -> new ArrayList<>()).add(entry);
      }
    }
    Arrays.setAll(shelves, shelf -> entries.getOrDefault(shelf, List.of()).toArray(Entry[]::new));
    if (bits.size() > Integer.SIZE || !bits.containsKey(DENIAL)) {
      throw new IllegalStateException(bits.size() + " lists, which should hold '" + DENIAL + "'");
    }
  }

  /** The lists that the program carries. */
  static Sayings standard() {
    return Standard.SAYINGS;
  }

  /** Whether a sentence denies something, so that what it names was not done, or not wholly. */
  public static boolean isDenied(String sentence) {
    Sayings sayings = standard();
    return (sayings.find(sentence) & sayings.bit(DENIAL)) != 0;
  }

  /** Whether there is a list of this name. */
  boolean has(String list) {
    return bits.containsKey(list);
  }

  /** The bit of a list. */
  int bit(String list) {
    Integer bit = bits.get(list);
    if (bit == null) {
      throw new IllegalArgumentException("no list of words '" + list + "'");
    }
    return bit;
  }

  int denial() {
    return bit(DENIAL);
  }

  /** The bits of the lists of which something stands in the text, from a blank on. */
  int find(String text) {
    int found = 0;
    for (int blank = -1, i = 0; i < text.length(); i = blank + 1) {
      found |= standingAt(text, Character.isLetterOrDigit(text.charAt(i)) ? i : i + 1);
      blank = text.indexOf(' ', i);
      if (blank < 0) {
        break;
      }
    }
    return found;
  }

  private int standingAt(String text, int start) {
    int found = 0;
    if (start + 1 < text.length()) {
      for (Entry entry : shelves[shelf(text, start)]) {
        if (entry.standsAt(text, start)) {
          found |= entry.bit();
        }
      }
    }
    return found;
  }

  /** The shelf of a word, by its first two letters; other words may share it. */
  private static int shelf(String text, int start) {
    return (31 * text.charAt(start) + text.charAt(start + 1)) % SHELVES;
  }

  private record Entry(String words, boolean open, int bit) {

    static Entry of(String notation, int bit) {
      boolean open = notation.endsWith("*");
      String words = open ? notation.substring(0, notation.length() - 1) : notation;
      return new Entry(words, open, bit);
    }

    boolean standsAt(String text, int start) {
      if (!text.startsWith(words, start)) {
        return false;
      }
      int end = start + words.length();
      return open || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
  }

  /** Holds the lists from their first use on. */
  private static final class Standard {
    static final Sayings SAYINGS = new Sayings(DataFile.resource(Sayings.class, "sayings.txt"));
  }
}
