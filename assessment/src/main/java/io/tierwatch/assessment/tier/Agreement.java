package io.tierwatch.assessment.tier;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How often a reading agrees with the report's tiers over an edition. */
public final class Agreement {

  private final Map<Tier, Map<Tier, Integer>> counts = new EnumMap<>(Tier.class);
  private final List<Difference> differences = new ArrayList<>();
  private int agreed;
  private int total;

  /**
   * Compares readings with the tiers that the report gives. Countries without a tier that was read,
   * and special cases, which the report does not rank, are left out.
   */
  public static Agreement of(
      List<Assessment> assessments, Function<Assessment, TierReading> reader) {
    Agreement agreement = new Agreement();
    for (Assessment assessment : assessments) {
      assessment
          .reportTier()
          .filter(tier -> tier != Tier.SPECIAL_CASE)
          .ifPresent(tier -> agreement.add(assessment, tier, reader.apply(assessment)));
    }
    return agreement;
  }

  private void add(Assessment assessment, Tier report, TierReading ours) {
    total++;
    counts
        .computeIfAbsent(report, unused -> new EnumMap<>(Tier.class))
        .merge(ours.tier(), 1, Integer::sum);
    if (ours.tier() == report) {
      agreed++;
    } else {
      differences.add(new Difference(assessment, report, ours));
    }
  }

  /** How many countries both place alike. */
  public int agreed() {
    return agreed;
  }

  /** How many countries were compared. */
  public int total() {
    return total;
  }

  /** The share of countries that both place alike; 1 where there is none. */
  public double share() {
    return total == 0 ? 1 : (double) agreed / total;
  }

  /** How many countries of this tier in the report we read as that one. */
  public int count(Tier report, Tier ours) {
    return counts.getOrDefault(report, Map.of()).getOrDefault(ours, 0);
  }

  /** The countries on which the two differ, each with the reasons of our reading. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** A country that the report and our reading place on different tiers. */
  public record Difference(Assessment assessment, Tier report, TierReading ours) {}
}
