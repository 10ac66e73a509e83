package io.tierwatch.cli;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Bench;
import io.tierwatch.cli.assess.Comparison;
import io.tierwatch.cli.assess.ComparisonText;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets countries side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Set countries side by side.",
    description =
        "Tier, our reading, efforts, figures with those of the year before, findings and criteria,"
            + " with their lines.",
    footer = {
      "",
      "Examples:",
      "  tierwatch compare Auremia Borsania",
      "  tierwatch compare Malta Lithuania --file report.txt --format csv",
      "  tierwatch compare Malta Lithuania --dataset tierwatch-data --edition 2018"
    })
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "COUNTRY",
      description = "Names as the report has them, or ISO 3166-1 alpha-3 codes.")
  List<String> countries = List.of();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "A text, PDF or HTML file, a file of facts (*.jsonl), or - for standard input; without it, the"
              + " sample edition.")
  @Nullable String file;

  @Option(
      names = {"-d", "--dataset"},
      paramLabel = "DIR",
      description =
          "A dataset instead of a file: each country's newest edition, or that of --edition.")
  @Nullable Path dataset;

  @Mixin FormatOption format = new FormatOption(Format.TABLE, Format.CSV, Format.JSON);

  @Mixin EditionOption edition = new EditionOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    List<CountryFacts> all = facts();
    List<CountryFacts> chosen = new ArrayList<>();
    for (String country : countries) {
      List<CountryFacts> found = FactSource.only(all, country);
      chosen.addAll(dataset == null ? found : newest(found));
    }
    Comparison comparison = Comparison.of(new Bench().judge(chosen));
    switch (format.chosen()) {
      case CSV -> console.print(ComparisonText.csv(comparison));
      case JSON -> ComparisonText.json(console.out(), comparison);
      default -> console.print(ComparisonText.table(comparison));
    }
    return 0;
  }

  private List<CountryFacts> facts() throws Refusal, UnreadableReportException {
    FactSource source = new FactSource(console);
    if (dataset == null) {
      return source.of(file, edition.edition());
    }
    if (file != null) {
      throw Refusal.ofUsage("--file and --dataset name two places to look into: give one.");
    }
    return source.ofDataset(dataset, edition.edition(), countries);
  }

  private static List<CountryFacts> newest(List<CountryFacts> editions) {
    return editions.stream()
        .max(Comparator.comparingInt(facts -> facts.edition().year()))
        .map(List::of)
        .orElse(List.of());
  }
}
