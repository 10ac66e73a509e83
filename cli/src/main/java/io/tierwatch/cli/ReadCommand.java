package io.tierwatch.cli;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.view.Summary;
import io.tierwatch.dataset.AtomicFile;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.ReportJson;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.model.Edition;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports, says what was read, and writes the facts. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    header = "Read reports, and write their facts.",
    description = {
      "Prints what was read of each report and writes, for all of them together,",
      "  facts.jsonl   the facts, one record a line",
      "  report.json   narratives, sections and sentences with their offsets",
      "into the folder of --out. Damaged text is read as far as it goes."
    },
    footer = {
      "",
      "Examples:",
      "  tierwatch read",
      "  tierwatch read report.txt --out facts-2019",
      "  tierwatch read report.txt --dataset tierwatch-data",
      "  tierwatch read report.pdf",
      "  pdftotext -raw report.pdf - | tierwatch read - --edition 2019"
    })
final class ReadCommand implements Callable<Integer> {

  private static final String FACTS = "facts.jsonl";
  private static final String STRUCTURE = "report.json";

  private final Console console;

  /** What was read, and from where. */
  private record Read(Input input, Reading reading) {}

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Text, PDF or HTML files, folders of such (*.txt, *.pdf, *.html), or - for standard"
              + " input; without any, the sample edition.")
  List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "tierwatch-out",
      description = "The folder to write to, made where it is missing (${DEFAULT-VALUE}).")
  Path out = Path.of("tierwatch-out");

  @Option(
      names = {"-d", "--dataset"},
      paramLabel = "DIR",
      description =
          "Put what is read into a dataset too, made where it is missing: for export, sql, search.")
  @Nullable Path dataset;

  @Mixin EditionOption edition = new EditionOption();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, IOException, UnreadableReportException {
    Optional<Edition> year = edition.edition();
    List<Input> inputs = new Inputs(console).of(files);
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw Refusal.ofUsage(out + " is a file: give a folder to --out.");
    }
    Readings reader = new Readings();
    DatasetFilling filling = dataset == null ? null : new DatasetFilling(Tierwatch.Version.text());
    List<Read> readings = readAll(reader, inputs, year);
    if (!readings.isEmpty()) {
      if (filling != null) {
        readings.forEach(read -> filling.add(read.reading(), read.input()));
      }
      write(readings.stream().map(Read::reading).toList());
      if (filling != null && dataset != null) {
        fill(filling, dataset);
      }
    }
    return readings.size() == inputs.size() ? 0 : Refusal.INPUT;
  }

  /** One input that is no report does not keep the others from being read. */
  private List<Read> readAll(Readings readings, List<Input> inputs, Optional<Edition> year) {
    Progress progress = new Progress(console, inputs.size());
    List<Read> read = new ArrayList<>();
    for (Input input : inputs) {
      progress.next(input.name());
      try {
        Reading reading = readings.read(input, year, progress::page);
        progress.clear();
        console.print(Summary.lines(reading, input.name(), console.ink()));
        console.print(List.of(""));
        console.out().flush();
        read.add(new Read(input, reading));
      } catch (UnreadableReportException e) {
        progress.clear();
        console.say(String.valueOf(e.getMessage()));
      }
    }
    return read;
  }

  private void fill(DatasetFilling filling, Path folder) throws Refusal {
    try {
      filling.write(folder);
    } catch (DatasetException e) {
      throw Refusal.ofInput(String.valueOf(e.getMessage()));
    }
    console.print(List.of("Dataset   " + folder));
  }

  private void write(List<Reading> readings) throws IOException {
    List<Report> reports = new ArrayList<>();
    int facts = 0;
    for (Reading reading : readings) {
      reports.add(reading.report());
      facts += reading.facts().size();
    }
    AtomicFile.write(
        out.resolve(FACTS),
        writer -> {
          for (Reading reading : readings) {
            FactJson.write(writer, reading.report().document(), reading.facts());
          }
        });
    AtomicFile.write(out.resolve(STRUCTURE), writer -> ReportJson.write(writer, reports));
    String written = out.resolve(FACTS) + " (" + Wording.count(facts, "fact") + ")";
    console.print(List.of("Written   " + written, "          " + out.resolve(STRUCTURE)));
  }
}
