package io.tierwatch.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    header = "Print a script that completes commands in bash or zsh.",
    footer = {
      "",
      "Examples:",
      "  source <(tierwatch completion bash)",
      "  tierwatch completion zsh > ~/.tierwatch-completion && . ~/.tierwatch-completion"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells for which there is a script. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // One script serves both shells: in zsh it turns on the completion of bash for itself.
    console.out().print(AutoComplete.bash("tierwatch", Tierwatch.commandLine(console)));
    return 0;
  }
}
