package io.tierwatch.reader.pdf;

import io.tierwatch.model.report.Damage;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a PDF file.
 *
 * @param text lines in reading order; a form feed ends each page
 * @param pages where each word of it stands
 * @param damage pages that could not be read
 */
public record PdfText(
    String text, PageGeometry pages, List<TierChart> charts, List<Damage> damage) {

  public PdfText {
    charts = List.copyOf(charts);
    damage = List.copyOf(damage);
  }

  PdfText with(Damage more) {
    List<Damage> all = new ArrayList<>(damage);
    all.add(more);
    return new PdfText(text, pages, charts, all);
  }
}
