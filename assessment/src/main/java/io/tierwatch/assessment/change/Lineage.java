package io.tierwatch.assessment.change;

import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Recommendation;
import java.util.ArrayList;
import java.util.List;

/**
 * One recommendation through the editions.
 *
 * @param wordings as each edition has it, oldest first
 * @param done what later editions report as done on it
 * @param open whether the last edition read still has it
 */
public record Lineage(List<Understood> wordings, List<Fact> done, boolean open) {

  public Lineage {
    wordings = List.copyOf(wordings);
    done = List.copyOf(done);
  }

  static Lineage of(Understood first) {
    return new Lineage(List.of(first), List.of(), true);
  }

  /** The years of the editions that have it. */
  public List<Integer> years() {
    return wordings.stream().map(u -> u.recommendation().edition().year()).toList();
  }

  boolean endsWith(Understood understood) {
    Recommendation last = wordings.get(wordings.size() - 1).recommendation();
    return last.equals(understood.recommendation());
  }

  Lineage with(RecommendationChange change) {
    List<Understood> longer = new ArrayList<>(wordings);
    change.after().ifPresent(longer::add);
    List<Fact> more = new ArrayList<>(done);
    more.addAll(change.done());
    return new Lineage(longer, more, true);
  }

  Lineage closedUnless(boolean stillOpen) {
    return new Lineage(wordings, done, stillOpen);
  }
}
