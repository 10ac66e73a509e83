package io.tierwatch.briefing;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.assessment.tier.TierReading;
import io.tierwatch.model.fact.Tier;
import java.util.function.Supplier;

/**
 * A country with everything that is concluded about it.
 *
 * @param reading our reading of the tier, which takes the report's word on increasing efforts
 * @param evidenceOnly the reading without it
 * @param prospect works out what would move the country
 */
public record Judged(
    Assessment assessment,
    TierReading reading,
    TierReading evidenceOnly,
    Supplier<Outlook> prospect) {

  /** What would move it, which is worked out when it is asked for. */
  public Outlook outlook() {
    return prospect.get();
  }

  /** The code of the report's tier, or '-' where no tier was read. */
  public String reportTier() {
    return assessment.reportTier().map(Tier::code).orElse("-");
  }
}
