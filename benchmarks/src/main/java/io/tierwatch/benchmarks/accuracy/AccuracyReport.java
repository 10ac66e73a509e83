package io.tierwatch.benchmarks.accuracy;

import io.tierwatch.dataset.AtomicFile;
import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.ReportReader;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores the facts of the 2019 narratives against records made by hand, and writes the page. */
public final class AccuracyReport {

  private static final String TEXT = "corpus/tip-2019-part.txt";
  private static final String RECORDS = "reference";

  private AccuracyReport() {}

  /**
   * Takes the folder with {@code corpus} and {@code reference}, and the page to write. Says in one
   * sentence what is missing.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      fail("give the folder that has " + TEXT + " and " + RECORDS + "/, and the page to write.");
      return;
    }
    Path folder = Path.of(arguments[0]);
    Path page = Path.of(arguments[1]);
    if (!Files.isRegularFile(folder.resolve(TEXT)) || !Files.isDirectory(folder.resolve(RECORDS))) {
      fail(
          "the accuracy can only be measured where the narratives and their records are:"
              + (" there is no " + TEXT + " with " + RECORDS + "/ in " + folder + "."));
      return;
    }
    try {
      List<Assessed> narratives = assess(folder);
      String text =
          AccuracyPage.of(LocalDate.now(ZoneOffset.UTC), NarrativeGroup.load(), narratives);
      AtomicFile.write(page, out -> out.write(text));
      System.out.println("wrote " + page + ": " + summary(narratives));
    } catch (UnreadableReportException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private static void fail(String why) {
    System.err.println("accuracy: " + why);
    System.exit(2);
  }

  private static List<Assessed> assess(Path folder) throws IOException, UnreadableReportException {
    Map<String, NarrativeFacts> read = extract(folder.resolve(TEXT));
    List<Assessed> assessed = new ArrayList<>();
    Reference.read(folder.resolve(RECORDS))
        .forEach(
            (country, records) -> {
              NarrativeFacts facts = read.get(country);
              List<FactRow> rows =
                  facts == null ? List.of() : facts.facts().stream().map(FactRow::of).toList();
              NumberShare numbers =
                  facts == null ? NumberShare.NONE : NumberShare.of(facts.numbers());
              assessed.add(new Assessed(country, Scorer.score(records, rows), numbers));
            });
    return assessed;
  }

  /** The facts of a report by country. */
  static Map<String, NarrativeFacts> extract(Path text) throws UnreadableReportException {
    Report report = ReportReader.standard().read(text, Optional.empty());
    FactExtractor extractor = FactExtractor.standard();
    Map<String, NarrativeFacts> facts = new LinkedHashMap<>();
    for (Narrative narrative : report.narratives()) {
      facts.put(narrative.country().code(), extractor.extract(narrative, report.edition()));
    }
    return facts;
  }

  private static String summary(List<Assessed> narratives) {
    Scores all = Scores.sum(narratives.stream().map(Assessed::scores).toList());
    List<String> words = new ArrayList<>();
    all.types().forEach((type, score) -> words.add(type + " " + Score.rounded(score.f1())));
    return String.join(", ", words);
  }
}
