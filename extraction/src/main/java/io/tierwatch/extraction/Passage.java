package io.tierwatch.extraction;

import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.mention.Mentions;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.report.SectionName;

/**
 * A sentence made ready for the rules: its tokens, the phrases of the lexicon, and what it
 * mentions.
 *
 * @param section the section that it stands in
 * @param paragraph the number of its paragraph within the section, from 0
 * @param torn whether text next to it is lost
 */
public record Passage(
    Country country,
    Edition edition,
    SectionName section,
    int paragraph,
    boolean torn,
    SourceText source,
    Tokens tokens,
    CategoryHits hits,
    Mentions mentions) {

  /** The words of the sentence. */
  public String text() {
    return source.text();
  }

  /** Evidence from token {@code from} to before token {@code to}, cited by the line of a token. */
  public Evidence evidence(int from, int to, int anchor, String rule) {
    return Evidence.of(
        country,
        edition,
        source,
        tokens.start(from),
        tokens.end(to - 1),
        tokens.start(anchor),
        rule);
  }
}
