package io.tierwatch.reader.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the text of HTML pages: of one country, of a whole report, saved or archived.
 *
 * <pre>{@code
 * String text = new HtmlReader(line -> line.startsWith("PROSECUTION")).read(content);
 * }</pre>
 */
public final class HtmlReader {

  private static final int SNIFFED = 4096;

  private final Predicate<String> heading;

  /**
   * A reader.
   *
   * @param heading whether words are a heading of a narrative or of a part of it
   */
  public HtmlReader(Predicate<String> heading) {
    this.heading = heading;
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
    Element root = new MainPart(heading).of(page);
    return new TextWriter(heading).write(title, root);
  }
}
