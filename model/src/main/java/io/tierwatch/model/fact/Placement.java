package io.tierwatch.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * Where the report places a country, and how that came about.
 *
 * @param previousTier the tier of the edition before, stated or implied by 'remained'
 * @param consecutiveYears years in a row on the same list, where the text counts them
 * @param waiver whether a waiver kept the country from Tier 3: 22 U.S.C. 7107(b)(2)(D)
 * @param overallIncreasing what the text says of 'overall increasing efforts', if anything
 */
public record Placement(
    Evidence evidence,
    Tier tier,
    @Nullable Standards standards,
    @Nullable Movement movement,
    @Nullable Tier previousTier,
    @Nullable Integer consecutiveYears,
    boolean waiver,
    @Nullable Boolean overallIncreasing)
    implements Fact {

  @Override
  public String type() {
    return "placement";
  }
}
