package io.tierwatch.extraction.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text cut into words, numbers and marks, each with its place. */
public final class Tokens {

  private final String text;
  private final char[] folded;
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private @Nullable Word[] words = new Word[32];

  /** The numbers of the words, which spares a look at the words themselves. */
  private int[] ids = new int[32];

  Tokens(String text) {
    this.text = text;
    this.folded = Vocabulary.folded(text);
  }

  void add(int start, int end, @Nullable Word word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
      ids = Arrays.copyOf(ids, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    ids[size] = word == null ? -1 : word.id();
    size++;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The characters of the text as the vocabulary writes them. */
  char[] folded() {
    return folded;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** The offset of the first character of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** The offset behind the last character of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The word of token {@code i}, or null when neither lexicon nor rules know it. */
  public @Nullable Word word(int i) {
    return i >= 0 && i < size ? words[i] : null;
  }

  /** The number of the word of token {@code i}, or -1 where {@link #word} gives none. */
  public int wordId(int i) {
    return i >= 0 && i < size ? ids[i] : -1;
  }

  /** The first token at or behind {@code from} that is one of these words, or the size. */
  public int find(int from, WordSet wanted) {
    int at = from;
    while (at < size && !wanted.has(ids[at])) {
      at++;
    }
    return at;
  }

  /** Whether token {@code i} exists and is this word or mark, given in lower case. */
  public boolean is(int i, String word) {
    if (i < 0 || i >= size || ends[i] - starts[i] != word.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (folded[starts[i] + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The characters of token {@code i} as they stand. */
  public String at(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The characters from token {@code from} to before token {@code to}. */
  public String span(int from, int to) {
    return from < to ? text.substring(starts[from], ends[to - 1]) : "";
  }

  /** Whether token {@code i} begins with a digit. */
  public boolean isNumber(int i) {
    return i >= 0 && i < size && isDigit(text.charAt(starts[i]));
  }

  /** Whether token {@code i} begins with a letter. */
  public boolean isWord(int i) {
    return i >= 0 && i < size && Character.isLetter(folded[starts[i]]);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean isCapitalized(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether no space stands between token {@code i} and the next. */
  public boolean joined(int i) {
    return i + 1 < size && ends[i] == starts[i + 1];
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : " ").append(at(i));
    }
    return out.toString();
  }
}
