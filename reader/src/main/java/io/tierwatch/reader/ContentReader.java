package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import io.tierwatch.reader.html.HtmlReader;
import io.tierwatch.reader.page.LineKinds;
import io.tierwatch.reader.pdf.PageListener;
import io.tierwatch.reader.pdf.PdfReader;
import io.tierwatch.reader.pdf.PdfText;
import io.tierwatch.reader.pdf.UnreadablePdfException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bytes of a PDF file, an HTML page or a text to text. The bytes tell which of them they are. */
final class ContentReader {

  private final String name;
  private final LineKinds kinds;

  ContentReader(String name, LineKinds kinds) {
    this.name = name;
    this.kinds = kinds;
  }

  Content read(byte[] content, PageListener listener) throws UnreadableReportException {
    if (PdfReader.isPdf(content)) {
      return pdf(content, listener);
    }
    if (HtmlReader.isHtml(content)) {
      return html(content);
    }
    Decoder.Decoded decoded = Decoder.decode(name, content);
    return Content.of(decoded.text(), decoded.damage());
  }

  private Content pdf(byte[] content, PageListener listener) throws UnreadableReportException {
    try {
      PdfText read = new PdfReader(kinds).read(content, listener);
      List<Damage> damage = new ArrayList<>(read.damage());
      damage.addAll(UnreadableCharacters.find(read.text()));
      return new Content(read.text(), damage, read.charts(), Optional.of(read.pages()));
    } catch (UnreadablePdfException e) {
      throw new UnreadableReportException(name + " " + e.getMessage());
    }
  }

  private Content html(byte[] content) throws UnreadableReportException {
    String text = new HtmlReader(kinds).read(content);
    if (text.isBlank()) {
      throw new UnreadableReportException(
          name + " is an HTML page without text: give a page that holds a report.");
    }
    return Content.of(text, UnreadableCharacters.find(text));
  }
}
