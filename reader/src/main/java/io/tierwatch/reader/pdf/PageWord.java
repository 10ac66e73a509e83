package io.tierwatch.reader.pdf;

/** A word on a page. Places are in points from the page's upper left corner. */
record PageWord(
    String text, double left, double right, double baseline, double size, boolean bold) {

  /** The rectangle that the word fills: letters rise above the line and hang below it. */
  Box box() {
    return new Box(left, baseline - 0.8 * size, right, baseline + 0.2 * size);
  }
}
