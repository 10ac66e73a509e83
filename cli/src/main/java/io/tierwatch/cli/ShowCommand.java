package io.tierwatch.cli;

import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.cli.view.Brief;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.reader.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one country of a report as a brief. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Show one country of a report as a brief.",
    description =
        "Tier and why, judgements, figures, law, money, findings, routes,"
            + " recommendations and damage, each with the line that states it.",
    footer = {"", "Examples:", "  tierwatch show Borsania", "  tierwatch show JAM report.txt"})
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "COUNTRY",
      description = "A name as the report has it, or an ISO 3166-1 alpha-3 code.")
  String country = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A text, PDF or HTML file, or - for standard input; without it, the sample edition.")
  @Nullable String file;

  @Mixin EditionOption edition = new EditionOption();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException {
    if (Inputs.isFile(country) && (file == null || !Inputs.isFile(file))) { // the other way round
      String named = country;
      country = file == null ? "" : file;
      file = named;
    }
    Input input = new Inputs(console).one(file);
    Reading reading = new Readings().read(input, edition.edition());
    List<String> lines = new ArrayList<>();
    for (NarrativeFacts facts : CountryChoice.of(reading, country, input.name())) {
      lines.addAll(Brief.lines(facts, reading.report().edition(), console.ink()));
    }
    console.print(lines);
    return 0;
  }
}
