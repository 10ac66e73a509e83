package io.tierwatch.assessment.evidence;

import io.tierwatch.model.fact.Fact;
import java.util.List;

/** Something that the law's data look for among the facts of a country. */
@FunctionalInterface
public interface Signal {

  /** The facts that show it; none where it is not evidenced. */
  List<Fact> find(CountryFacts facts);
}
