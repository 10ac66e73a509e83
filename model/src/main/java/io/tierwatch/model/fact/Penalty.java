package io.tierwatch.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * What the law prescribes for trafficking.
 *
 * @param maxYears {@link #LIFE} for life
 * @param law the name or article as stated
 */
public record Penalty(
    Evidence evidence,
    Offence offence,
    VictimAge victim,
    @Nullable Double minYears,
    @Nullable Double maxYears,
    @Nullable String fineLocal,
    @Nullable Double fineUsdMin,
    @Nullable Double fineUsdMax,
    String law)
    implements Fact {

  @Override
  public String type() {
    return "penalty";
  }

  /** The number of years that stands for life imprisonment in the exchange format. */
  public static final double LIFE = 999;
}
