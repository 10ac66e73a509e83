package io.tierwatch.reader.html;

import io.tierwatch.reader.page.LineKinds;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the text of HTML pages: of one country, of a whole report, saved or archived.
 *
 * <pre>{@code
 * String text = new HtmlReader(kinds).read(content);
 * }</pre>
 */
public final class HtmlReader {

  private static final int SNIFFED = 4096;

  private final LineKinds kinds;

  /**
   * A reader.
   *
   * @param kinds what a line is, by its words
   */
  public HtmlReader(LineKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether content is an HTML page rather than other text. */
  public static boolean isHtml(byte[] content) {
    int length = Math.min(content.length, SNIFFED);
    String head =
        new String(content, 0, length, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int first = head.indexOf('<');
    if (first < 0 || hasLetter(head.substring(0, first))) {
      return false;
    }
    return head.contains("<!doctype html")
        || head.contains("<html")
        || head.contains("<head")
        || head.contains("<body");
  }

  /** Letters before the first tag show text; the bytes of a byte-order mark are none of them. */
  private static boolean hasLetter(String words) {
    return words.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  /** The text of a page; blank where it has none. Any bytes are read. */
  public String read(byte[] content) {
    Document page = Jsoup.parse(HtmlCharset.decode(content));
    String title = Titles.of(page);
    Element root = new MainPart(kinds).of(page);
    return new TextWriter(kinds::isHeading).write(title, root);
  }
}
