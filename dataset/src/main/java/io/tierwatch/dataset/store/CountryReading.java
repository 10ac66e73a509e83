package io.tierwatch.dataset.store;

import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a narrative.
 *
 * @param damage all damage of the narrative, found in reading and in extraction
 */
public record CountryReading(
    Narrative narrative,
    List<Fact> facts,
    List<Damage> damage,
    Optional<AssessmentRecord> assessment) {

  public CountryReading {
    facts = List.copyOf(facts);
    damage = List.copyOf(damage);
    for (Fact fact : facts) {
      if (!fact.country().equals(narrative.country())) {
        throw new IllegalArgumentException("a fact about another country than the narrative's");
      }
    }
  }
}
