package io.tierwatch.reader.pdf;

/** A rectangle on a page, in points from the page's upper left corner. */
public record Box(double left, double top, double right, double bottom) {

  /** How wide it is. */
  public double width() {
    return right - left;
  }

  /** How high it is. */
  public double height() {
    return bottom - top;
  }

  boolean contains(double x, double y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }
}
