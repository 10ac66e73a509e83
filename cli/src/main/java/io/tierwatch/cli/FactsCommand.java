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

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A text, PDF or HTML file, or - for standard input; without it, the sample edition.")
  @Nullable String file;

  @Mixin CountryOption country = new CountryOption();

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

  @Mixin FormatOption format = new FormatOption(Format.TABLE, Format.CSV, Format.JSONL);

  @Mixin EditionOption edition = new EditionOption();

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    FactFilter filter = FactFilter.of(type, metric, period);
    Input input = new Inputs(console).one(file);
    Reading reading = new Readings().read(input, edition.edition());
    List<NarrativeFacts> narratives = narratives(reading, input);
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

  private List<NarrativeFacts> narratives(Reading reading, Input input) throws Refusal {
    String typed = country.typed;
    return typed == null ? reading.narratives() : CountryChoice.of(reading, typed, input.name());
  }

  private void print(List<Fact> facts, String document) throws IOException {
    switch (format.chosen()) {
      case CSV -> console.print(FactTable.csv(facts));
      case JSONL -> FactJson.write(console.out(), document, facts);
      default -> table(facts);
    }
  }

  private void table(List<Fact> facts) {
    if (facts.isEmpty()) {
      console.say("no fact is of that kind.");
    } else {
      console.print(FactTable.text(facts, console.ink()));
    }
  }
}
