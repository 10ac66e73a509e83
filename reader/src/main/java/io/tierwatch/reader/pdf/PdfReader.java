package io.tierwatch.reader.pdf;

import io.tierwatch.model.report.Damage;
import io.tierwatch.reader.page.LineKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of PDF files.
 *
 * <pre>{@code
 * PdfText text = new PdfReader(kinds).read(content, listener);
 * }</pre>
 */
public final class PdfReader {

  private static final String SIGN = "%PDF-";
  private static final int SIGN_WITHIN = 1024;
  private static final int MOST_PAGES = 5000;
  private static final long WORKING_MEMORY = 64L << 20;

  /** Held, so that its level is kept: broken files are told of by exceptions, not in a log. */
  private static final Logger LIBRARY_LOG = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONT_LOG = Logger.getLogger("org.apache.fontbox");

  static {
    LIBRARY_LOG.setLevel(Level.OFF);
    FONT_LOG.setLevel(Level.OFF);
  }

  private final LineKinds kinds;

  /**
   * A reader.
   *
   * @param kinds what a line is, by its words
   */
  public PdfReader(LineKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether content begins as PDF files do; some have a few bytes before their sign. */
  public static boolean isPdf(byte[] content) {
    int length = Math.min(content.length, SIGN_WITHIN);
    return new String(content, 0, length, StandardCharsets.ISO_8859_1).contains(SIGN);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadablePdfException where it is encrypted, broken or holds no text
   */
  public PdfText read(byte[] content, PageListener listener) throws UnreadablePdfException {
    try (PDDocument document = open(content)) {
      List<Integer> broken = new ArrayList<>();
      List<PageLines> pages = pages(document, broken, listener);
      if (pages.stream().allMatch(p -> p.lines().isEmpty())) {
        throw noText(broken.size(), pages.size());
      }
      PdfText text = written(pages, broken);
      return isCutOff(content) ? text.with(cutOff(text)) : text;
    } catch (InvalidPasswordException e) {
      throw new UnreadablePdfException(
          "is locked with a password: save it without one and try again.");
    } catch (IOException e) {
      throw broken();
    } catch (OutOfMemoryError e) {
      throw new UnreadablePdfException("needs more memory than there is: give it in parts.");
    } catch (RuntimeException | StackOverflowError e) {
      // The library fails so on some broken files.
      throw broken();
    }
  }

  private static PDDocument open(byte[] content) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(content),
        MemoryUsageSetting.setupMixed(WORKING_MEMORY).streamCache);
  }

  /** A whole file ends with a sign of its end; the library reads on without it as far as it can. */
  private static boolean isCutOff(byte[] content) {
    int from = Math.max(0, content.length - SIGN_WITHIN);
    String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return !end.contains("%%EOF");
  }

  private static Damage cutOff(PdfText text) {
    int lines = (int) text.text().chars().filter(c -> c == '\n').count();
    return new Damage(
        Damage.Kind.UNREADABLE_PAGE,
        Math.max(1, lines),
        "the file is cut off: pages or parts of them may be missing");
  }

  private static UnreadablePdfException broken() {
    return new UnreadablePdfException(
        "is a broken PDF file: get it again, or open it in a viewer and save it anew.");
  }

  private static UnreadablePdfException noText(int broken, int pages) {
    return pages == 0 || broken > 0
        ? broken()
        : new UnreadablePdfException(
            "holds pictures of pages and no text: run it through text recognition first.");
  }

  private static List<PageLines> pages(
      PDDocument document, List<Integer> broken, PageListener listener) {
    int count = Math.min(MOST_PAGES, document.getNumberOfPages());
    List<PageLines> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(document, i, broken));
      listener.read(i + 1, count);
    }
    return pages;
  }

  private static PageLines page(PDDocument document, int index, List<Integer> broken) {
    try {
      PDPage page = document.getPage(index);
      ContentLimit.check(page);
      return PageLines.of(PageEngine.read(page));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      broken.add(index);
      return PageLines.EMPTY;
    }
  }

  private PdfText written(List<PageLines> raw, List<Integer> broken) {
    List<PageLines> pages =
        RunningHeads.removed(raw).stream().map(page -> TableRows.joined(page, kinds)).toList();
    List<List<Double>> gutters = Gutters.ofPages(pages);
    Frames frames = new Frames(pages, kinds);
    TextWriter writer = new TextWriter(kinds::isHeading);
    List<Damage> damage = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (broken.contains(i)) {
        String detail = "page " + (i + 1) + " of the file is broken and was left out";
        damage.add(new Damage(Damage.Kind.UNREADABLE_PAGE, writer.line(), detail));
      }
      write(pages.get(i), gutters.get(i), frames, writer);
    }
    return new PdfText(writer.text(), writer.geometry(), writer.charts(), damage);
  }

  private void write(PageLines whole, List<Double> gutters, Frames frames, TextWriter writer) {
    ChartFinder.Result charts = ChartFinder.find(whole, gutters);
    PageLines page = frames.removed(whole.with(charts.lines()));
    BrokenHeadings headings = new BrokenHeadings(kinds::isHeading);
    ListPage order = ListPage.of(page.lines(), gutters, kinds);
    List<ReadingOrder.Column> columns =
        ReadingOrder.of(page.lines(), order).stream().map(headings::joined).toList();
    writer.write(page, columns, charts.charts());
  }
}
