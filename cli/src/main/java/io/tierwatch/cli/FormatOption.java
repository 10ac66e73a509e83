package io.tierwatch.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
  Format chosen() {
    return word == null ? formats.get(0) : Format.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** What the user typed, where it is a form that the command has. */
  private String checked(String typed) {
    if (names().contains(typed.toLowerCase(Locale.ROOT))) {
      return typed;
    }
    throw new TypeConversionException(
        "there is no '" + typed + "', only " + String.join(", ", names()));
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
                  .converters(option::checked)
                  .completionCandidates(option.names())
                  .defaultValue(option.names().get(0))
                  .build());
        }
      }
    }
  }
}
