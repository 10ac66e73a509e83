package io.tierwatch.assessment.change;

import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.model.fact.Recommendation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Follows the recommendations to a country from edition to edition. */
final class Lineages {

  private final Assessor assessor;
  private final RecommendationReader reader;

  Lineages(Assessor assessor, RecommendationReader reader) {
    this.assessor = assessor;
    this.reader = reader;
  }

  /**
   * The lineages over editions in their order, those that began first before the others. One that
   * an edition leaves out may come back in a later one.
   */
  List<Lineage> over(List<CountryFacts> editions) {
    List<Lineage> lineages = new ArrayList<>();
    for (CountryFacts edition : editions) {
      goOn(lineages, edition);
    }
    return lineages;
  }

  private void goOn(List<Lineage> lineages, CountryFacts edition) {
    IdentityHashMap<Understood, Integer> places = new IdentityHashMap<>();
    List<Understood> before = new ArrayList<>();
    for (Lineage lineage : lineages) {
      places.put(lineage.last(), before.size());
      before.add(lineage.last());
    }
    List<Understood> after = reader.of(edition);
    for (RecommendationChange change :
        matcher(before, after).match(before, after, edition, assessor.assess(edition).actions())) {
      change
          .before()
          .map(places::get)
          .ifPresentOrElse(
              place -> lineages.set(place, lineages.get(place).with(change)),
              () -> change.after().map(Lineage::of).ifPresent(lineages::add));
    }
  }

  private RecommendationMatcher matcher(List<Understood> before, List<Understood> after) {
    List<Understood> all = new ArrayList<>(before);
    all.addAll(after);
    return new RecommendationMatcher(
        all.stream().map(Understood::recommendation).map(Recommendation::text).toList(), reader);
  }
}
