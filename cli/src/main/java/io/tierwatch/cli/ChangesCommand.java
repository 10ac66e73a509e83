package io.tierwatch.cli;

import io.tierwatch.assessment.change.CountryChange;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Bench;
import io.tierwatch.cli.assess.ChangeList;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from one edition to another. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    header = "Tell what changed from one edition to another.",
    description =
        "Tier and what explains its change, figures, findings, and recommendations: repeated,"
            + " reworded, new or dropped, and what is reported as done on them.",
    footer = {
      "",
      "Examples:",
      "  tierwatch changes 2018.txt 2019.txt",
      "  tierwatch changes 2018.txt 2019.txt --country Malta"
    })
final class ChangesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE1",
      description = "The earlier edition: a text file, a folder of them, or facts (*.jsonl).")
  String before = "";

  @Parameters(index = "1", paramLabel = "FILE2", description = "The later edition.")
  String after = "";

  @Mixin CountryOption country = new CountryOption();

  @Option(
      names = "--editions",
      paramLabel = "YEAR",
      arity = "2",
      description = "The years of the two editions, where the texts do not tell them.")
  @Nullable List<String> editions;

  @Mixin FormatOption format = new FormatOption(Format.TEXT, Format.JSON);

  ChangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    List<CountryFacts> earlier = facts(before, 0);
    List<CountryFacts> later = facts(after, 1);
    List<CountryChange> changes = new Bench().comparison().compare(earlier, later);
    if (changes.isEmpty()) {
      console.say("the two editions have no country in common.");
    }
    if (format.chosen() == Format.JSON) {
      ChangeList.json(console.out(), changes);
    } else {
      changes.forEach(change -> console.print(ChangeList.lines(change)));
    }
    return 0;
  }

  private List<CountryFacts> facts(String file, int place)
      throws Refusal, UnreadableReportException {
    String year = editions == null ? null : editions.get(place);
    return FactSource.only(new FactSource(console).of(file, EditionOption.of(year)), country.typed);
  }
}
