package io.tierwatch.assessment.change;

import io.tierwatch.assessment.ConcreteActions;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Sayings;
import io.tierwatch.assessment.recommendation.Ask;
import io.tierwatch.assessment.recommendation.Deed;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.recommendation.Topic;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Period;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in a later edition what is reported as done on a recommendation. */
final class DeedFinder {

  /** Stems that stand in nearly every recommendation and tell no object from another. */
  private static final Set<String> COMMON =
      Set.copyOf(
          Similarity.stems(
              "trafficking anti-trafficking traffickers victims victim government governments"
                  + " officials persons crimes cases increase efforts national law other potential"
                  + " forms provide ensure strengthen improve expand continue implement develop"
                  + " establish investigate prosecute convict identify train training work during"
                  + " country proactively allocate significantly suspected regularly adequate"
                  + " sufficient appropriate relevant available"));

  /** The share of the object's words that the sentence has at least. */
  private static final double SAME_OBJECT = 0.3;

  private final CountryFacts later;
  private final ConcreteActions actions;
  private final RecommendationReader reader;
  private final IdentityHashMap<Fact, Set<String>> stems = new IdentityHashMap<>();

  DeedFinder(CountryFacts later, ConcreteActions actions, RecommendationReader reader) {
    this.later = later;
    this.actions = actions;
    this.reader = reader;
  }

  /** The facts that answer to a thing that was recommended, each once. */
  List<ReportedAction> find(Understood recommended) {
    IdentityHashMap<Fact, Boolean> seen = new IdentityHashMap<>();
    List<ReportedAction> found = new ArrayList<>();
    for (Ask ask : reader.asks(recommended.recommendation())) {
      Map<String, String> object = object(ask);
      for (Topic topic : ask.topics()) {
        for (Deed deed : topic.deeds()) {
          if (deed.answers(ask)) {
            add(deed, topic, object, recommended, seen, found);
          }
        }
      }
    }
    return found;
  }

  private void add(
      Deed deed,
      Topic topic,
      Map<String, String> object,
      Understood recommended,
      Map<Fact, Boolean> seen,
      List<ReportedAction> found) {
    for (Fact fact : deed.signal().find(later)) {
      List<String> shared = shared(object, fact);
      boolean sameObject = shared.size() >= SAME_OBJECT * object.size();
      if (sameObject
          && !Sayings.isDenied(fact.evidence().sentence())
          && isNews(fact, recommended)
          && seen.put(fact, true) == null) {
        char letter = actions.of(fact).map(action -> action.letter()).orElse(' ');
        found.add(new ReportedAction(fact, topic.id(), deed.note(), shared, letter));
      }
    }
  }

  /** The words of the object that stand in the sentence of a fact, by their stems. */
  private List<String> shared(Map<String, String> object, Fact fact) {
    Set<String> sentence = stems.computeIfAbsent(fact, DeedFinder::stems);
    return object.entrySet().stream()
        .filter(word -> sentence.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  private static Set<String> stems(Fact fact) {
    return Set.copyOf(Similarity.stems(fact.evidence().sentence()));
  }

  /** What is asked for beyond what all recommendations name: words by their stems. */
  private static Map<String, String> object(Ask ask) {
    Map<String, String> object = new LinkedHashMap<>();
    for (String word : ask.words()) {
      Similarity.stems(word).forEach(stem -> object.putIfAbsent(stem, word));
    }
    object.keySet().removeAll(COMMON);
    object.keySet().removeIf(stem -> Character.isDigit(stem.charAt(0)));
    return object;
  }

  /**
   * Whether it is of the reporting period, and the edition that recommended did not give the same
   * answer already.
   */
  private static boolean isNews(Fact fact, Understood recommended) {
    if (fact instanceof Measure measure) {
      return measure.period().equals(Period.CURRENT);
    }
    return !(fact instanceof Finding now) || isNewAnswer(now, recommended);
  }

  private static boolean isNewAnswer(Finding now, Understood recommended) {
    return recommended.evidence().stream()
        .noneMatch(
            old ->
                old instanceof Finding then
                    && then.question() == now.question()
                    && then.answer() == now.answer());
  }
}
