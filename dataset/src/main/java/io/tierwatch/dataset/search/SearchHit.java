package io.tierwatch.dataset.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param section the code of the section
 * @param tier the code of the country's tier; null where none was read
 * @param number its place in the narrative
 * @param marks where the words that were searched for stand in its text
 */
public record SearchHit(
    String country,
    int edition,
    String section,
    @Nullable String tier,
    int number,
    String text,
    int startLine,
    int endLine,
    List<Mark> marks,
    double score) {

  public SearchHit {
    marks = List.copyOf(marks);
  }

  /**
   * Words of the passage.
   *
   * @param line the line of the input that they stand on
   */
  public record Mark(int from, int to, int line) {}

  /** The text with something before and after each of the marked words. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mark mark : marks) {
      marked.append(text, done, mark.from()).append(before);
      marked.append(text, mark.from(), mark.to()).append(after);
      done = mark.to();
    }
    return marked.append(text, done, text.length()).toString();
  }
}
