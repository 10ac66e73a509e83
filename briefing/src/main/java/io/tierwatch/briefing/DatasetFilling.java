package io.tierwatch.briefing;

import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.TierRule;
import io.tierwatch.assessment.tier.Reason;
import io.tierwatch.dataset.store.AssessmentRecord;
import io.tierwatch.dataset.store.AssessmentRecord.Criterion;
import io.tierwatch.dataset.store.CountryReading;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.InputFile;
import io.tierwatch.dataset.store.PrintedPage;
import io.tierwatch.dataset.store.ReportReading;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.reader.pdf.Box;
import io.tierwatch.reader.pdf.PageGeometry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;

/**
 * Puts what was read into a dataset, with the judgements that follow from it. What that needs loads
 * in the background, so a filling is best made before the first text is read.
 */
public final class DatasetFilling {

  private final String program;
  private final CompletableFuture<Bench> bench = CompletableFuture.supplyAsync(Bench::new);
  private final CompletableFuture<Void> loading = CompletableFuture.runAsync(DatasetFilling::load);
  private final List<CompletableFuture<ReportReading>> readings = new ArrayList<>();

  /**
   * A filling with nothing in it.
   *
   * @param program the version of the program, for the dataset's manifest
   */
  public DatasetFilling(String program) {
    this.program = program;
  }

  /** Takes a reading up, which is judged in the background. */
  public void add(Reading reading, Input input) {
    // Not the default executor: where there are few processors, it makes a thread for each.
    readings.add(
        CompletableFuture.supplyAsync(() -> judged(reading, input), ForkJoinPool.commonPool()));
  }

  private ReportReading judged(Reading reading, Input input) {
    return new ReportReading(
        file(reading, input),
        reading.report().edition(),
        reading.narratives().parallelStream().map(this::country).toList(),
        reading.report().parts(),
        reading.report().damage(),
        pages(reading));
  }

  private CountryReading country(NarrativeFacts narrative) {
    return new CountryReading(
        narrative.narrative(),
        narrative.facts(),
        Reading.damageOf(narrative),
        assessment(narrative.facts()));
  }

  /** Writes everything that was taken up into the dataset of a folder. */
  public void write(Path folder) throws DatasetException {
    try {
      loading.join();
      Dataset.update(folder, program, readings.stream().map(CompletableFuture::join).toList());
    } catch (CompletionException e) {
      if (e.getCause() instanceof DatasetException reason) {
        throw reason;
      } else if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private static void load() {
    try {
      Dataset.load();
    } catch (DatasetException e) {
      throw new CompletionException(e);
    }
  }

  private static List<PrintedPage> pages(Reading reading) {
    String text = reading.report().text();
    List<PrintedPage> printed = new ArrayList<>();
    reading
        .pages()
        .ifPresent(
            pages -> {
              for (int page = 1; page <= pages.pages(); page++) {
                printed.add(page(pages, page, text));
              }
            });
    return printed;
  }

  private static PrintedPage page(PageGeometry pages, int number, String text) {
    List<PrintedPage.Word> words = new ArrayList<>();
    for (PageGeometry.Word word : pages.words(number)) {
      Box box = word.box();
      words.add(
          new PrintedPage.Word(
              word.start(),
              word.end(),
              text.substring(word.start(), word.end()),
              box.left(),
              box.top(),
              box.right(),
              box.bottom()));
    }
    Box size = pages.page(number);
    return new PrintedPage(number, size.right(), size.bottom(), words);
  }

  /** A file is known by its bytes; what came from elsewhere, by its text. */
  private static InputFile file(Reading reading, Input input) {
    String document = reading.report().document();
    Optional<Path> file = input.file();
    if (file.isEmpty()) {
      return InputFile.of(document, reading.report().text().getBytes(StandardCharsets.UTF_8));
    }
    try {
      return InputFile.of(document, file.get());
    } catch (IOException e) {
      throw new CompletionException(
          new DatasetException(
              input.name() + " cannot be read a second time: " + e.getMessage(), e));
    }
  }

  private Optional<AssessmentRecord> assessment(List<Fact> facts) {
    return bench.join().judge(CountryFacts.split(facts)).stream()
        .findFirst()
        .map(DatasetFilling::record);
  }

  private static AssessmentRecord record(Judged judged) {
    return new AssessmentRecord(
        judged.assessment().reportTier().map(Coded::code).orElse(null),
        judged.reading().tier().code(),
        judged.evidenceOnly().tier().code(),
        judged.reading().rule().map(TierRule::section).orElse(null),
        judged.reading().reasons().stream().map(Reason::text).toList(),
        judged.assessment().judgements().stream().map(DatasetFilling::criterion).toList());
  }

  private static Criterion criterion(Judgement judgement) {
    return new Criterion(
        judgement.id(),
        judgement.standard().section(),
        judgement.standard().title(),
        judgement.status().code(),
        lines(judgement.evidenceFor()),
        lines(judgement.evidenceAgainst()),
        judgement.missing().stream().map(Judgement.Missing::what).toList());
  }

  private static List<Integer> lines(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.facts().stream())
        .map(Fact::line)
        .distinct()
        .sorted()
        .toList();
  }
}
