package io.tierwatch.assessment.tier;

import io.tierwatch.assessment.law.TierRule;
import io.tierwatch.model.fact.Tier;
import java.util.List;
import java.util.Optional;

/**
 * Our reading of the tier.
 *
 * @param rule the definition or ground of the law that it rests on
 * @param reasons why, in the order in which the tests were made
 */
public record TierReading(Tier tier, Optional<TierRule> rule, List<Reason> reasons) {

  public TierReading {
    reasons = List.copyOf(reasons);
  }
}
