package io.tierwatch.cli;

import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.cli.view.Explanation;
import io.tierwatch.model.Edition;
import io.tierwatch.reader.UnreadableReportException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what the program made of a line. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    customSynopsis = "tierwatch explain [-hV] [--edition=YEAR] [FILE] LINE",
    header = "Tell what the program made of a line of a report.",
    description =
        "The sentences on the line, what they mention, the facts that it states with their words and the"
            + " rules that read them, and what became of each number.",
    footer = {"", "Examples:", "  tierwatch explain 50", "  tierwatch explain report.txt 50"})
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..2",
      paramLabel = "[FILE] LINE",
      hideParamSyntax = true,
      description =
          "A text, PDF or HTML file, or - for standard input (without it, the sample edition), and"
              + " the number of a line, from 1.")
  List<String> words = new ArrayList<>();

  @Mixin EditionOption edition = new EditionOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException {
    if (words.size() > 2) {
      throw Refusal.ofUsage("explain takes one FILE and one LINE.");
    }
    if (words.size() == 1 && Files.isRegularFile(Path.of(words.get(0)))) {
      throw Refusal.ofUsage("LINE is missing: give the number of a line of " + words.get(0) + ".");
    }
    int line = line(words.get(words.size() - 1));
    Input input = new Inputs(console).one(words.size() == 2 ? words.get(0) : null);
    Readings readings = new Readings();
    Reading reading = readings.read(input, edition.edition());
    Edition year = reading.report().edition();
    List<String> lines =
        Explanation.of(
                reading,
                line,
                (narrative, sentence) -> readings.mentions(narrative, year, sentence),
                console.ink())
            .orElseThrow(
                () ->
                    Refusal.ofInput(
                        "line " + line + " of " + input.name() + " is in no country's narrative."));
    console.print(lines);
    return 0;
  }

  private static int line(String word) throws Refusal {
    try {
      int line = Integer.parseInt(word);
      if (line >= 1) {
        return line;
      }
    } catch (NumberFormatException e) {
      // Told below, with what is below 1.
    }
    throw Refusal.ofUsage("'" + word + "' is no line number: lines are counted from 1.");
  }
}
