package io.tierwatch.cli;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.Judged;
import io.tierwatch.cli.assess.AssessmentJson;
import io.tierwatch.cli.assess.AssessmentSheet;
import io.tierwatch.cli.assess.AssessmentTable;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds the countries of a report against the minimum standards. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    header = "Hold countries against the minimum standards of the law.",
    description =
        "Standards and criteria with the facts for and against, each with its line; our reading"
            + " of the tier beside the report's; what would move it.",
    footer = {
      "",
      "Examples:",
      "  tierwatch assess report.txt",
      "  tierwatch assess report.txt Jamaica",
      "  tierwatch assess facts.jsonl --format json > assessment.json"
    })
final class AssessCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A text, PDF or HTML file or a folder of them, a file of facts (*.jsonl), or - for standard input;"
              + " without it, the sample edition.")
  @Nullable String file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "COUNTRY",
      description = "Only this country, as a sheet: a name, or an ISO 3166-1 alpha-3 code.")
  @Nullable String country;

  @Mixin FormatOption format = new FormatOption(Format.TEXT, Format.JSON, Format.CSV, Format.MD);

  @Mixin EditionOption edition = new EditionOption();

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    List<CountryFacts> facts = new FactSource(console).of(file, edition.edition());
    List<Judged> judged = new Bench().judge(FactSource.only(facts, country));
    switch (format.chosen()) {
      case JSON -> AssessmentJson.write(console.out(), judged);
      case CSV -> console.print(AssessmentTable.csv(judged));
      case MD -> sheets(judged);
      default -> {
        if (country == null) {
          console.print(AssessmentTable.lines(judged, console.ink()));
        } else {
          sheets(judged);
        }
      }
    }
    return 0;
  }

  private void sheets(List<Judged> countries) {
    for (Judged judged : countries) {
      console.print(AssessmentSheet.lines(judged));
    }
  }
}
