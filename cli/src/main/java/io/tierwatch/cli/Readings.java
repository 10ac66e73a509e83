package io.tierwatch.cli;

import io.tierwatch.cli.view.Reading;
import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.extraction.MentionNote;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.ReportReader;
import io.tierwatch.reader.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads inputs: the text into a report, the report into facts. */
final class Readings {

  private final ReportReader reader = ReportReader.standard();
  private final FactExtractor extractor = FactExtractor.standard();

  /** What a sentence mentions. */
  List<MentionNote> mentions(Narrative narrative, Edition edition, SourceText sentence) {
    return extractor.mentions(narrative, edition, sentence);
  }

  /**
   * Reads an input.
   *
   * @param edition the edition where the user gives it
   */
  Reading read(Input input, Optional<Edition> edition) throws UnreadableReportException {
    Report report = input.read(reader, edition);
    List<NarrativeFacts> narratives = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      narratives.add(extractor.extract(narrative, report.edition()));
    }
    return new Reading(report, narratives);
  }
}
