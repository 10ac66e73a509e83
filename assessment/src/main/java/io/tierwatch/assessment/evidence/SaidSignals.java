package io.tierwatch.assessment.evidence;

import io.tierwatch.assessment.data.Field;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Signals of what the sentence of a fact says beside the fact: that a figure was reached in a joint
 * investigation, or money given to NGOs. Sentences of which no fact was read are not seen.
 */
final class SaidSignals {

  /** The kinds of fact, the sentence of which is looked at. */
  static final Set<String> KINDS =
      Set.of("measure", "finding", "money", "system", "effort", "sentence");

  private static final Set<String> RECOMMENDATIONS = Set.of("recommendation");

  private SaidSignals() {}

  /**
   * Facts of some kinds, the sentence of which has words of a list.
   *
   * @param denied whether the sentence should deny something, or nothing
   */
  static Signal says(Field field, String list, List<String> kinds, boolean denied) {
    if (kinds.isEmpty() || !KINDS.containsAll(kinds)) {
      throw field.fault("kinds of fact should follow, of " + KINDS + ", not " + kinds);
    }
    int looked = bit(field, list) | Sayings.standard().denial();
    int wanted = denied ? looked : bit(field, list);
    Set<String> types = Set.copyOf(kinds);
    return facts -> said(facts, types, looked, wanted);
  }

  /** Recommendations that have words of a list. */
  static Signal asked(Field field, String list) {
    int bit = bit(field, list);
    return facts -> said(facts, RECOMMENDATIONS, bit, bit);
  }

  private static int bit(Field field, String list) {
    if (!Sayings.standard().has(list)) {
      throw field.fault("no list of words '" + list + "'");
    }
    return Sayings.standard().bit(list);
  }

  /** The facts of these types that have, of the lists that are looked at, the wanted ones. */
  private static List<Fact> said(CountryFacts facts, Set<String> types, int looked, int wanted) {
    List<Fact> found = new ArrayList<>();
    for (int i = 0; i < facts.all().size(); i++) {
      if ((facts.said(i) & looked) == wanted && types.contains(facts.all().get(i).type())) {
        found.add(facts.all().get(i));
      }
    }
    return List.copyOf(found);
  }
}
