package io.tierwatch.reader.pdf;

/**
 * One printed sign. Places are in points from the page's upper left corner, as a reader sees it.
 *
 * @param text the character or characters that it stands for; blank for a space
 * @param baseline how far from the top of the page the line is that letters stand on
 * @param size the size of the font on the page
 */
record Glyph(String text, double left, double right, double baseline, double size, boolean bold) {

  boolean isSpace() {
    return text.isBlank();
  }
}
