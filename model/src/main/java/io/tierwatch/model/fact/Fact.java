package io.tierwatch.model.fact;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;

/** Something that a narrative states, with the words that state it. */
public sealed interface Fact
    permits Placement,
        SectionSpan,
        Recommendation,
        Effort,
        Measure,
        CourtSentence,
        Penalty,
        Money,
        Finding,
        Route,
        InformationSystem {

  /** The words that state the fact. */
  Evidence evidence();

  /** The name of the kind in the exchange format, such as {@code measure}. */
  String type();

  /** The country that the narrative is about. */
  default Country country() {
    return evidence().country();
  }

  /** The edition that states it. */
  default Edition edition() {
    return evidence().edition();
  }

  /** The line that states it. */
  default int line() {
    return evidence().line();
  }
}
