package io.tierwatch.dataset.store;

import java.util.List;

/**
 * A page of an input that has pages, with its words where they are printed. Places are in points
 * from the page's upper left corner.
 *
 * @param number counted from 1
 */
public record PrintedPage(int number, double width, double height, List<Word> words) {

  public PrintedPage {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param start the offset of its first letter in the text of the input
   * @param end the offset behind its last letter
   */
  public record Word(
      int start, int end, String text, double left, double top, double right, double bottom) {}
}
