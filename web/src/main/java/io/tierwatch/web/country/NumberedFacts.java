package io.tierwatch.web.country;

import io.tierwatch.briefing.words.FactText;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.SectionSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts of a country in an edition, numbered from 1 as the dataset keeps them. */
public final class NumberedFacts {

  private final List<Fact> facts;
  private final IdentityHashMap<Fact, Integer> numbers = new IdentityHashMap<>();
  private final Map<Integer, List<Integer>> byLine = new HashMap<>();

  /** All facts of a country and edition, in their order. */
  public NumberedFacts(List<Fact> facts) {
    this.facts = facts;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      numbers.put(fact, i + 1);
      // That a section stands somewhere is nothing to light up.
      if (!(fact instanceof SectionSpan)) {
        int number = i + 1;
        fact.evidence().ranges().stream()
            .map(range -> range.line())
            .distinct()
            .forEach(line -> byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(number));
      }
    }
  }

  /** The facts. */
  public List<Fact> all() {
    return facts;
  }

  /** The number of one of these facts. */
  public int number(Fact fact) {
    return numbers.getOrDefault(fact, 0);
  }

  Optional<Fact> fact(int number) {
    return number < 1 || number > facts.size()
        ? Optional.empty()
        : Optional.of(facts.get(number - 1));
  }

  /** The numbers of the facts with words on a line. */
  List<Integer> onLine(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  /** One of these facts, in a phrase. */
  public FactView view(Fact fact) {
    return view(fact, FactText.of(fact));
  }

  private FactView view(Fact fact, String phrase) {
    return new FactView(number(fact), fact.type(), phrase, fact.line());
  }

  <F extends Fact> List<F> of(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The facts of a kind, each in a phrase. */
  <F extends Fact> List<FactView> views(Class<F> kind, Function<F, String> phrase) {
    return of(kind).stream().map(fact -> view(fact, phrase.apply(fact))).toList();
  }
}
