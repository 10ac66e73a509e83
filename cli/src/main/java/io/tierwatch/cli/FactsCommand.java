package io.tierwatch.cli;

import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.cli.view.FactTable;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the facts of a report. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    header = "List the facts of a report.",
    footer = {
      "",
      "Examples:",
      "  tierwatch facts --metric convictions",
      "  tierwatch facts report.txt --country Jamaica --type money",
      "  tierwatch facts report.txt --type measure --format csv > measures.csv"
    })
final class FactsCommand implements Callable<Integer> {

  /** The forms in which facts are printed. */
  enum Format {
    TABLE,
    CSV,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A text file, or - for standard input; without it, the sample edition.")
  @Nullable String file;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Only this country's: a name, or an ISO 3166-1 alpha-3 code.")
  @Nullable String country;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only facts of this type, such as measure, penalty or finding.")
  @Nullable String type;

  @Option(
      names = "--metric",
      paramLabel = "METRIC",
      description = "Only measures of this metric, such as victims_identified.")
  @Nullable String metric;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description =
          "Only figures of this period: current, previous, two_years_ago, cumulative,"
              + " or a year.")
  @Nullable String period;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  Format format = Format.TABLE;

  @Mixin EditionOption edition = new EditionOption();

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    FactFilter filter = FactFilter.of(type, metric, period);
    Input input = new Inputs(console).one(file);
    Reading reading = new Readings().read(input, edition.edition());
    List<NarrativeFacts> narratives =
        country == null ? reading.narratives() : CountryChoice.of(reading, country, input.name());
    List<Fact> facts = new ArrayList<>();
    for (NarrativeFacts narrative : narratives) {
      for (Fact fact : narrative.facts()) {
        if (filter.admits(fact)) {
          facts.add(fact);
        }
      }
    }
    print(facts, reading.report().document());
    return 0;
  }

  private void print(List<Fact> facts, String document) throws IOException {
    switch (format) {
      case TABLE -> {
        if (facts.isEmpty()) {
          console.say("no fact is of that kind.");
        } else {
          console.print(FactTable.text(facts, console.ink()));
        }
      }
      case CSV -> console.print(FactTable.csv(facts));
      case JSONL -> FactJson.write(console.out(), document, facts);
    }
  }
}
