package io.tierwatch.extraction;

import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import java.util.List;

/**
 * What a narrative states.
 *
 * @param facts in the order of the text, section by section
 * @param numbers every number of the narrative
 * @param damage what reading the facts showed, such as a heading that disagrees with the text
 */
public record NarrativeFacts(
    Narrative narrative, List<Fact> facts, List<NumberAccount> numbers, List<Damage> damage) {

  public NarrativeFacts {
    facts = List.copyOf(facts);
    numbers = List.copyOf(numbers);
    damage = List.copyOf(damage);
  }
}
