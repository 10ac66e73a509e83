package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Movement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sentence says of a placement where a pattern matches.
 *
 * @param yes the answer, where the matter is one of yes and no
 * @param movement how the placement moved, where that is the matter
 */
record PlacementRule(String name, Matter matter, boolean yes, Optional<Movement> movement) {

  /** What can be said of a placement. */
  enum Matter {
    STANDARDS,
    EFFORTS,
    MOVEMENT,
    TIER,
    YEARS,
    BEFORE,
    WAIVER,
    INCREASING
  }

  /** Reads what the rule means. */
  static PlacementRule of(RuleFile.Entry entry) {
    List<String> words = List.of(entry.one("means").split(" "));
    Matter matter = matter(entry, words.get(0));
    String value = words.size() > 1 ? words.get(1) : "yes";
    Optional<Movement> movement = Coded.find(Movement.class, value);
    if (matter == Matter.MOVEMENT ? movement.isEmpty() : !List.of("yes", "no").contains(value)) {
      throw entry.error("means nothing by '" + value + "'");
    }
    return new PlacementRule(entry.name(), matter, value.equals("yes"), movement);
  }

  private static Matter matter(RuleFile.Entry entry, String word) {
    for (Matter matter : Matter.values()) {
      if (matter.name().toLowerCase(Locale.ROOT).equals(word)) {
        return matter;
      }
    }
    throw entry.error("means something of '" + word + "', which no placement has");
  }
}
