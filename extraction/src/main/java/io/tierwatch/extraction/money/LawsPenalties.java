package io.tierwatch.extraction.money;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;

/** Tells an amount that a law prescribes as a fine from one that somebody paid. */
final class LawsPenalties {

  private final Category prescribes;
  private final Category law;
  private final Category fine;
  private final Category imposed;

  LawsPenalties(Lexicon lexicon) {
    prescribes = lexicon.category("prescribes");
    law = lexicon.category("law");
    fine = lexicon.category("fine");
    imposed = lexicon.category("imposed");
  }

  /** Whether the amount at token {@code amount} is a fine that a law prescribes. */
  boolean has(Passage passage, int amount) {
    if (passage.hits().find(0, amount, imposed) >= 0) {
      return false;
    }
    int prescribed = passage.hits().find(0, amount, prescribes);
    boolean fined =
        passage.hits().find(0, Math.min(passage.tokens().size(), amount + 6), fine) >= 0;
    return fined && (prescribed >= 0 || passage.hits().find(0, amount, law) >= 0);
  }
}
