package io.tierwatch.briefing;

import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.extraction.MentionNote;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.PrintedReport;
import io.tierwatch.reader.ReportReader;
import io.tierwatch.reader.UnreadableReportException;
import io.tierwatch.reader.pdf.PageListener;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads inputs: the text into a report, the report into facts. The rules load while the first text
 * is read, and narratives are read beside each other.
 */
public final class Readings {

  private final CompletableFuture<FactExtractor> extractor =
      CompletableFuture.supplyAsync(FactExtractor::standard);
  private final ReportReader reader = ReportReader.standard();

  /** What a sentence mentions. */
  public List<MentionNote> mentions(Narrative narrative, Edition edition, SourceText sentence) {
    return extractor.join().mentions(narrative, edition, sentence);
  }

  /**
   * Reads an input.
   *
   * @param edition the edition where the user gives it
   */
  public Reading read(Input input, Optional<Edition> edition) throws UnreadableReportException {
    return read(input, edition, PageListener.SILENT);
  }

  /** Reads an input, and tells the listener of each page where it has pages. */
  public Reading read(Input input, Optional<Edition> edition, PageListener pages)
      throws UnreadableReportException {
    PrintedReport printed = input.read(reader, edition, pages);
    Report report = printed.report();
    FactExtractor rules = extractor.join();
    List<NarrativeFacts> narratives =
        report.narratives().parallelStream()
            .map(narrative -> rules.extract(narrative, report.edition()))
            .toList();
    return new Reading(report, narratives, printed.pages());
  }
}
