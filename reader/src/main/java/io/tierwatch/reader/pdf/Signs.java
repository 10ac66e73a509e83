package io.tierwatch.reader.pdf;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The signs of fonts to those of text. */
final class Signs {

  private static final int BOLD_WEIGHT = 600;

  private Signs() {}

  /** Ligatures as their letters, bullets of symbol fonts as bullets, no control characters. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\ufb00' && c <= '\ufb06') {
        clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (isBullet(c)) {
        clean.append('\u2022');
      } else if (c == '\u00a0' || Character.isSpaceChar(c) || c == '\t') {
        clean.append(' ');
      } else if (!Character.isISOControl(c) && c != '\ufeff' && c != '\u200b') {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** Bullets, also those that symbol fonts keep in the private use area. */
  private static boolean isBullet(char c) {
    return c == '\u2022'
        || c == '\u25cf'
        || c == '\u25aa'
        || c == '\u25a0'
        || c == '\uf0b7'
        || c == '\uf0a7'
        || c == '\uf06c'
        || c == '\u2023'
        || c == '\u00b7';
  }

  static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
  }
}
