package io.tierwatch.assessment;

import io.tierwatch.model.fact.Fact;
import java.util.List;

/**
 * A fact that bears on a standard, and what it means for it.
 *
 * @param note what it means, in our words
 * @param facts the facts that show it, at least one
 * @param weight how much it counts
 */
public record Entry(String note, List<Fact> facts, int weight) {

  public Entry {
    facts = List.copyOf(facts);
  }

  /** The weight of several entries together. */
  static int weight(List<Entry> entries) {
    int sum = 0;
    for (Entry entry : entries) {
      sum += entry.weight();
    }
    return sum;
  }

  /** The line of the first fact. */
  public int line() {
    return facts.get(0).line();
  }

  /** The lines of all the facts, in order, each once. */
  public List<Integer> lines() {
    return facts.stream().map(Fact::line).distinct().toList();
  }
}
