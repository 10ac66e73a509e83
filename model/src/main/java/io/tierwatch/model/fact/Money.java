package io.tierwatch.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money, other than the law's penalties.
 *
 * @param currency ISO 4217
 */
public record Money(
    Evidence evidence,
    Purpose purpose,
    Actor actor,
    @Nullable Double localAmount,
    @Nullable String currency,
    @Nullable Double usd,
    Period period)
    implements Fact {

  @Override
  public String type() {
    return "money";
  }
}
