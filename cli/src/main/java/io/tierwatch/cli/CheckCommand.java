package io.tierwatch.cli;

import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.cli.view.Quality;
import io.tierwatch.reader.UnreadableReportException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how well a report was read. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Tell how well a report was read.",
    description =
        "What is missing or torn, where the report's lists of tiers and its narratives"
            + " disagree, which numbers were not understood, and the share of numbers that"
            + " are in a fact or have a reason why not.",
    footer = {"", "Examples:", "  tierwatch check", "  tierwatch check report.txt"})
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A text, PDF or HTML file, or - for standard input; without it, the sample edition.")
  @Nullable String file;

  @Mixin EditionOption edition = new EditionOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException {
    Input input = new Inputs(console).one(file);
    Reading reading = new Readings().read(input, edition.edition());
    console.print(Quality.lines(reading, input.name(), console.ink()));
    return 0;
  }
}
