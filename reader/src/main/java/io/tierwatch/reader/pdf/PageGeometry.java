package io.tierwatch.reader.pdf;

import io.tierwatch.model.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where on its pages the words of a text are printed, so that a page can be shown with them marked.
 */
public final class PageGeometry {

  private final int[] starts;
  private final int[] ends;
  private final float[] boxes;
  private final int[] firstWords;
  private final float[] sizes;

  private PageGeometry(Builder builder) {
    this.starts = Arrays.copyOf(builder.starts, builder.words);
    this.ends = Arrays.copyOf(builder.ends, builder.words);
    this.boxes = Arrays.copyOf(builder.boxes, builder.words * 4);
    this.firstWords = builder.firstWords.stream().mapToInt(Integer::intValue).toArray();
    this.sizes = Arrays.copyOf(builder.sizes, builder.firstWords.size() * 2);
  }

  /** How many pages there are. */
  public int pages() {
    return firstWords.length;
  }

  /** The size of a page, counted from 1, in points. */
  public Box page(int number) {
    return new Box(0, 0, sizes[2 * number - 2], sizes[2 * number - 1]);
  }

  /**
   * A word of the text on its page.
   *
   * @param start the offset of its first letter in the text
   * @param end the offset behind its last letter
   */
  public record Word(int start, int end, Box box) {}

  /** The words of a page, counted from 1, in the order of the text. */
  public List<Word> words(int number) {
    int to = number < firstWords.length ? firstWords[number] : starts.length;
    List<Word> words = new ArrayList<>();
    for (int i = firstWords[number - 1]; i < to; i++) {
      words.add(new Word(starts[i], ends[i], box(i)));
    }
    return words;
  }

  private Box box(int word) {
    return new Box(boxes[4 * word], boxes[4 * word + 1], boxes[4 * word + 2], boxes[4 * word + 3]);
  }

  /**
   * The rectangles of the words within a range, one a word, in points from the upper left corner of
   * the range's page; none for a range without a page.
   */
  public List<Box> boxes(SourceRange range) {
    List<Box> found = new ArrayList<>();
    if (range.page().isEmpty()) {
      return found;
    }
    int at = Arrays.binarySearch(starts, range.start());
    for (int i = Math.max(0, at < 0 ? -at - 2 : at); i < starts.length; i++) {
      if (starts[i] >= range.end()) {
        break;
      }
      if (ends[i] > range.start()) {
        found.add(box(i));
      }
    }
    return found;
  }

  /** Notes words in the order of the text. */
  static final class Builder {

    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private float[] boxes = new float[4096];
    private float[] sizes = new float[64];
    private final List<Integer> firstWords = new ArrayList<>();
    private int words;

    void beginPage(double width, double height) {
      int page = firstWords.size();
      firstWords.add(words);
      if (2 * page + 2 > sizes.length) {
        sizes = Arrays.copyOf(sizes, sizes.length * 2);
      }
      sizes[2 * page] = (float) width;
      sizes[2 * page + 1] = (float) height;
    }

    void add(int start, int end, Box box) {
      if (words == starts.length) {
        starts = Arrays.copyOf(starts, words * 2);
        ends = Arrays.copyOf(ends, words * 2);
        boxes = Arrays.copyOf(boxes, words * 8);
      }
      starts[words] = start;
      ends[words] = end;
      boxes[4 * words] = (float) box.left();
      boxes[4 * words + 1] = (float) box.top();
      boxes[4 * words + 2] = (float) box.right();
      boxes[4 * words + 3] = (float) box.bottom();
      words++;
    }

    PageGeometry build() {
      return new PageGeometry(this);
    }
  }
}
