package io.tierwatch.cli;

import io.tierwatch.model.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells the edition. */
final class EditionOption {

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "The edition's year, where the text does not tell it.")
  @Nullable String word;

  /** The edition, where the user gives it. */
  Optional<Edition> edition() throws Refusal {
    return of(word);
  }

  /** The edition of the year that a user wrote, if any. */
  static Optional<Edition> of(@Nullable String word) throws Refusal {
    if (word == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Edition(Integer.parseInt(word)));
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(
          "there is no edition of the year '" + word + "': the first is of " + Edition.FIRST + ".");
    }
  }
}
