package io.tierwatch.assessment;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Signal;
import io.tierwatch.assessment.law.ConcreteAction;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The facts that show an effort, each with the concrete action, 7102(5), it is evidence of. */
public final class ConcreteActions {

  private final IdentityHashMap<Fact, ConcreteAction> byFact;
  private final List<Shown> shown;

  private ConcreteActions(IdentityHashMap<Fact, ConcreteAction> byFact, List<Shown> shown) {
    this.byFact = byFact;
    this.shown = List.copyOf(shown);
  }

  static ConcreteActions of(List<ConcreteAction> actions, CountryFacts facts) {
    IdentityHashMap<Fact, ConcreteAction> byFact = new IdentityHashMap<>();
    List<Shown> shown = new ArrayList<>();
    for (ConcreteAction action : actions) {
      List<Fact> evidence = new ArrayList<>();
      for (Signal signal : action.signals()) {
        for (Fact fact : signal.find(facts)) {
          if (byFact.putIfAbsent(fact, action) == null) {
            evidence.add(fact);
          }
        }
      }
      shown.add(new Shown(action, evidence));
    }
    return new ConcreteActions(byFact, shown);
  }

  /** The concrete action that a fact is evidence of, if it is of any. */
  public Optional<ConcreteAction> of(Fact fact) {
    return Optional.ofNullable(byFact.get(fact));
  }

  /** Every concrete action, with the facts that show it, which may be none. */
  public List<Shown> shown() {
    return shown;
  }

  /** The letters of the actions that some fact shows, such as {@code BCDH}. */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    for (Shown action : shown) {
      if (!action.facts().isEmpty()) {
        letters.append(action.action().letter());
      }
    }
    return letters.toString();
  }

  /** A concrete action and its evidence. */
  public record Shown(ConcreteAction action, List<Fact> facts) {

    public Shown {
      facts = List.copyOf(facts);
    }
  }
}
