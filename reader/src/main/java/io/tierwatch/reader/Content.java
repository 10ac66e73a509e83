package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import io.tierwatch.reader.pdf.PageGeometry;
import io.tierwatch.reader.pdf.TierChart;
import java.util.List;
import java.util.Optional;

/** An input of any form, as text. */
record Content(
    String text, List<Damage> damage, List<TierChart> charts, Optional<PageGeometry> pages) {

  static Content of(String text, List<Damage> damage) {
    return new Content(text, damage, List.of(), Optional.empty());
  }
}
