package io.tierwatch.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that narrows a command down to one country. */
final class CountryOption {

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Only this country: a name, or an ISO 3166-1 alpha-3 code.")
  @Nullable String typed;
}
