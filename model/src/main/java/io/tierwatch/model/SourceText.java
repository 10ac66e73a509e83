package io.tierwatch.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words taken from one or more lines of an input and joined into running text, which knows for
 * every character where it stood. Between pieces of different lines the joined text has at most one
 * space that the input does not have; every other character is the input's own.
 */
public final class SourceText {

  private final String text;
  private final List<SourceRange> pieces;
  private final int[] starts;

  private SourceText(String text, List<SourceRange> pieces, int[] starts) {
    this.text = text;
    this.pieces = pieces;
    this.starts = starts;
  }

  /** The joined text. */
  public String text() {
    return text;
  }

  /** The pieces of the input, in order, each within one line. */
  public List<SourceRange> pieces() {
    return pieces;
  }

  /** Where each piece begins in the joined text. */
  public List<Integer> places() {
    return Arrays.stream(starts).boxed().toList();
  }

  /** The first line that the text stands on. */
  public int firstLine() {
    return pieces.get(0).line();
  }

  /** The last line that the text stands on. */
  public int lastLine() {
    return pieces.get(pieces.size() - 1).line();
  }

  /** The line of the character at this offset of the joined text. */
  public int lineAt(int offset) {
    return pieces.get(pieceAt(offset)).line();
  }

  /** Where the characters from {@code from} to before {@code to} of the joined text stood. */
  public List<SourceRange> ranges(int from, int to) {
    List<SourceRange> ranges = new ArrayList<>();
    for (int i = pieceAt(from); i < starts.length && starts[i] < to; i++) {
      SourceRange piece = pieces.get(i);
      int length = piece.end() - piece.start();
      int first = Math.max(0, from - starts[i]);
      int last = Math.min(length, to - starts[i]);
      if (first < last) {
        int start = piece.start() + first;
        int end = piece.start() + last;
        ranges.add(new SourceRange(piece.line(), start, end, piece.page()));
      }
    }
    return ranges;
  }

  /** The characters from {@code from} to before {@code to}, as a text that knows its place. */
  public SourceText slice(int from, int to) {
    Builder builder = new Builder();
    for (int i = pieceAt(from); i < starts.length && starts[i] < to; i++) {
      SourceRange piece = pieces.get(i);
      int first = Math.max(from, starts[i]);
      int last = Math.min(to, starts[i] + piece.end() - piece.start());
      if (first < last) {
        boolean spaced = !builder.isEmpty() && isSpaced(i);
        int start = piece.start() + first - starts[i];
        SourceRange range =
            new SourceRange(piece.line(), start, start + last - first, piece.page());
        builder.append(text.substring(first, last), range, spaced);
      }
    }
    return builder.build();
  }

  /** Whether a space that the input does not have stands before this piece, not the first. */
  private boolean isSpaced(int piece) {
    SourceRange before = pieces.get(piece - 1);
    return starts[piece] > starts[piece - 1] + before.end() - before.start();
  }

  private int pieceAt(int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Joins pieces into a text. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<SourceRange> pieces = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /**
     * Adds words of the input.
     *
     * @param words the words, as long as their range
     * @param spaced whether a space that the input does not have goes before them
     */
    public Builder append(String words, SourceRange range, boolean spaced) {
      if (words.length() != range.end() - range.start()) {
        throw new IllegalArgumentException("words and range differ in length");
      }
      if (words.isEmpty()) {
        return this;
      }
      if (spaced && !isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(words);
      pieces.add(range);
      return this;
    }

    /** Whether nothing was added yet. */
    public boolean isEmpty() {
      return pieces.isEmpty();
    }

    /** The joined text. At least one piece must have been added. */
    public SourceText build() {
      if (pieces.isEmpty()) {
        throw new IllegalStateException("a text of no words");
      }
      int[] offsets = starts.stream().mapToInt(Integer::intValue).toArray();
      return new SourceText(text.toString(), List.copyOf(pieces), offsets);
    }
  }
}
