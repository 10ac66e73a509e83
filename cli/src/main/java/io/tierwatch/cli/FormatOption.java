package io.tierwatch.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The option that chooses the form of the output, of those that the command has. */
final class FormatOption {

  private static final String NAME = "--format";

  private final List<Format> formats;

  @Option(
      names = NAME,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  @Nullable String word;

  /** The option of a command that has these forms; the first is that of no option. */
  FormatOption(Format... formats) {
    this.formats = List.of(formats);
  }

  /** The form that the user chose. */
  Format chosen() throws Refusal {
    if (word == null) {
      return formats.get(0);
    }
    String typed = word.toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> format.toString().equals(typed))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  private Refusal unknown(String typed) {
    String last = formats.get(formats.size() - 1).toString();
    List<String> others = names().subList(0, formats.size() - 1);
    return Refusal.ofUsage(
        "there is no format '"
            + typed
            + "': it is one of "
            + String.join(", ", others)
            + " and "
            + last
            + ".");
  }

  private List<String> names() {
    return formats.stream().map(Format::toString).toList();
  }

  /** Names the forms of each command that has this option, in its help and for completion. */
  static void nameFormats(CommandLine program) {
    for (CommandLine command : program.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      for (CommandSpec mixin : spec.mixins().values()) {
        if (mixin.userObject() instanceof FormatOption option) {
          OptionSpec bare = spec.findOption(NAME);
          spec.remove(bare);
          spec.addOption(
              OptionSpec.builder(bare)
                  .completionCandidates(option.names())
                  .defaultValue(option.names().get(0))
                  .build());
        }
      }
    }
  }
}
