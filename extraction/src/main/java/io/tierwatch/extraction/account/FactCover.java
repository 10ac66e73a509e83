package io.tierwatch.extraction.account;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where the facts that hold figures have their evidence. A finding or a section covers many words
 * and says nothing of the numbers among them, so these do not count.
 */
final class FactCover {

  private record Covered(int start, int end, String type) {}

  private final Map<Integer, List<Covered>> byLine = new HashMap<>();

  FactCover(List<Fact> facts) {
    for (Fact fact : facts) {
      if (holdsFigures(fact)) {
        for (SourceRange range : fact.evidence().ranges()) {
          byLine
              .computeIfAbsent(range.line(), line -> new ArrayList<>())
              .add(new Covered(range.start(), range.end(), fact.type()));
        }
      }
    }
  }

  private static boolean holdsFigures(Fact fact) {
    return fact instanceof Measure
        || fact instanceof Money
        || fact instanceof Penalty
        || fact instanceof CourtSentence
        || fact instanceof Placement;
  }

  /** The kinds of the facts whose evidence holds token {@code at}; empty where none does. */
  String kinds(Passage passage, int at) {
    int offset = passage.tokens().start(at);
    SourceRange place = passage.source().ranges(offset, offset + 1).get(0);
    TreeSet<String> kinds = new TreeSet<>();
    for (Covered covered : byLine.getOrDefault(place.line(), List.of())) {
      if (covered.start <= place.start() && place.start() < covered.end) {
        kinds.add(covered.type);
      }
    }
    return String.join(", ", kinds);
  }
}
