package io.tierwatch.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells the edition. */
final class EditionOption {

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "The edition's year, where the text does not tell it.")
  @Nullable Integer year;
}
