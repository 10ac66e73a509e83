package io.tierwatch.model.fact;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import java.util.List;

/**
 * The words that state a fact.
 *
 * @param line the line on which the figure, or the words that say the thing, stands
 * @param quote the exact words
 * @param ranges where those words stand in the input
 * @param sentence the whole sentence, for reading the words in their place
 * @param rule the name of the rule that read the fact
 */
public record Evidence(
    Country country,
    Edition edition,
    int line,
    String quote,
    List<SourceRange> ranges,
    String sentence,
    String rule) {

  public Evidence {
    ranges = List.copyOf(ranges);
  }

  /**
   * Evidence from the characters {@code from} to before {@code to} of a sentence, cited by the line
   * of the character at {@code anchor}.
   */
  public static Evidence of(
      Country country,
      Edition edition,
      SourceText sentence,
      int from,
      int to,
      int anchor,
      String rule) {
    return new Evidence(
        country,
        edition,
        sentence.lineAt(anchor),
        sentence.text().substring(from, to),
        sentence.ranges(from, to),
        sentence.text(),
        rule);
  }
}
