package io.tierwatch.extraction.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that lexicon and rules know. Filled while they load, then only looked up: a slice of
 * text is found without making a string of it.
 */
public final class Vocabulary {

  /** Marks that rules ask for by their sign, as in "no further than a semicolon". */
  private static final String MARKS = ".,;:()[]/-\u2013\u2014\"\u201C\u201D'%$";

  private final Map<String, Word> words = new HashMap<>();
  private @Nullable Word[] table = new Word[1 << 14];

  /** The hash of the word in each slot, 0 in a free one: most looks need nothing more. */
  private int[] hashes = new int[1 << 14];

  /** The characters of the word in each slot. */
  private char[][] spellings = new char[1 << 14][];

  /** A vocabulary of the marks only. */
  public Vocabulary() {
    for (int i = 0; i < MARKS.length(); i++) {
      word(String.valueOf(MARKS.charAt(i)));
    }
  }

  /** The one word of this text, which must be in lower case with straight apostrophes. */
  public Word word(String text) {
    Word known = words.get(text);
    if (known != null) {
      return known;
    }
    Word word = new Word(text, words.size());
    words.put(text, word);
    if (words.size() * 3 > table.length) {
      table = new Word[table.length * 2];
      hashes = new int[table.length];
      spellings = new char[table.length][];
      words.values().forEach(this::place);
    } else {
      place(word);
    }
    return word;
  }

  /** How many words there are: every id is below it. */
  public int size() {
    return words.size();
  }

  private void place(Word word) {
    int hash = hash(word.text().toCharArray(), 0, word.text().length());
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = word;
    hashes[slot] = hash;
    spellings[slot] = word.text().toCharArray();
  }

  /** The word that stands in a folded text from {@code start} to {@code end}. */
  @Nullable Word find(char[] folded, int start, int end) {
    int hash = hash(folded, start, end);
    int slot = slot(hash);
    for (int known = hashes[slot]; known != 0; known = hashes[slot]) {
      if (known == hash && isSpelled(spellings[slot], folded, start, end)) {
        return table[slot];
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return null;
  }

  private static boolean isSpelled(char[] spelling, char[] folded, int start, int end) {
    return Arrays.equals(spelling, 0, spelling.length, folded, start, end);
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return hash == 0 ? 1 : hash;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  /** Lower case, with straight apostrophes and plain hyphens. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** {@code text} as the vocabulary writes it. */
  public static String fold(String text) {
    return new String(folded(text));
  }

  /** The characters of {@code text} as the vocabulary writes them. */
  static char[] folded(String text) {
    char[] folded = text.toCharArray();
    boolean plain = true;
    for (int i = 0; i < folded.length; i++) {
      plain &= folded[i] < '\u0152';
      folded[i] = fold(folded[i]);
    }
    if (!plain) {
      LostSigns.restore(text, folded);
    }
    return folded;
  }

  @Override
  public String toString() {
    return "Vocabulary of " + words.size() + " words " + Arrays.asList(words.keySet().toArray());
  }
}
