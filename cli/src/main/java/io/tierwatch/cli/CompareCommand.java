package io.tierwatch.cli;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.Judged;
import io.tierwatch.cli.assess.AssessmentJson;
import io.tierwatch.cli.assess.ComparisonTable;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.util.ArrayList;
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
    description = "Tier, our reading, efforts, figures, findings and criteria, with their lines.",
    footer = {
      "",
      "Examples:",
      "  tierwatch compare Auremia Borsania",
      "  tierwatch compare Malta Lithuania --file report.txt"
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
          "A text file, a file of facts (*.jsonl), or - for standard input; without it, the"
              + " sample edition.")
  @Nullable String file;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  @Mixin EditionOption edition = new EditionOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    List<CountryFacts> all = new FactSource(console).of(file, edition.edition());
    List<CountryFacts> chosen = new ArrayList<>();
    for (String country : countries) {
      chosen.addAll(FactSource.only(all, country));
    }
    List<Judged> judged = new Bench().judge(chosen);
    if (json) {
      AssessmentJson.write(console.out(), judged);
    } else {
      console.print(ComparisonTable.lines(judged));
    }
    return 0;
  }
}
