package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Direction;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sentence says of efforts where a pattern matches.
 *
 * @param direction empty where the sentence judges efforts without one
 */
record EffortRule(String name, Kind kind, Optional<Direction> direction) {

  /** How far a rule is believed. */
  enum Kind {
    /** Speaks of efforts. */
    JUDGEMENT,
    /** Speaks of what efforts consist of, or has them for its subject. */
    WEAKER,
    /** A second verb, that turns the judgement. */
    TURN
  }

  static EffortRule of(RuleFile.Entry entry) {
    String means = entry.one("means");
    Optional<Direction> direction = Coded.find(Direction.class, means);
    if (direction.isEmpty() && !means.equals("unsaid")) {
      throw entry.error("means '" + means + "', which is no direction");
    }
    return new EffortRule(entry.name(), kind(entry), direction);
  }

  private static Kind kind(RuleFile.Entry entry) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(entry.one("kind"))) {
        return kind;
      }
    }
    throw entry.error("is of the kind '" + entry.one("kind") + "', which there is not");
  }
}
