package io.tierwatch.extraction.route;

import io.tierwatch.model.fact.VictimGroup;
import java.util.Set;

/** Persons that a sentence names. */
record People(int start, int end, Set<VictimGroup> groups, Kind kind) implements Element {

  /** What part they have in what is told. */
  enum Kind {
    VICTIM,
    /** Victims who came from somewhere else. */
    MIGRANT,
    /** Victims named before: "them", "these women". */
    BACK,
    /** Those who do it, or who only look on. */
    ACTOR
  }

  People as(Kind other) {
    return new People(start, end, groups, other);
  }
}
