package io.tierwatch.assessment.change;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.model.fact.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two editions, country by country. */
public final class EditionComparison {

  private final Assessor assessor;
  private final RecommendationReader reader;

  /** A comparison with these readers. */
  public EditionComparison(Assessor assessor, RecommendationReader reader) {
    this.assessor = assessor;
    this.reader = reader;
  }

  /** The changes of every country that both have, in the order of the later edition. */
  public List<CountryChange> compare(List<CountryFacts> before, List<CountryFacts> after) {
    Map<String, CountryFacts> earlier = new HashMap<>();
    before.forEach(facts -> earlier.put(facts.country().code(), facts));
    RecommendationMatcher matcher = matcher(before, after);
    List<CountryChange> changes = new ArrayList<>();
    for (CountryFacts later : after) {
      CountryFacts old = earlier.get(later.country().code());
      if (old != null) {
        changes.add(change(old, later, matcher));
      }
    }
    return changes;
  }

  private CountryChange change(
      CountryFacts old, CountryFacts later, RecommendationMatcher matcher) {
    Assessment before = assessor.assess(old);
    Assessment after = assessor.assess(later);
    return new CountryChange(
        before,
        after,
        TierChange.between(before, after),
        FigureChange.between(old, later),
        FindingChange.between(old, later),
        matcher.match(reader.of(old), reader.of(later), later, after.actions()));
  }

  private RecommendationMatcher matcher(List<CountryFacts> before, List<CountryFacts> after) {
    List<String> texts = new ArrayList<>();
    for (List<CountryFacts> edition : List.of(before, after)) {
      for (CountryFacts facts : edition) {
        facts.of(Recommendation.class).forEach(r -> texts.add(r.text()));
      }
    }
    return new RecommendationMatcher(texts, reader);
  }

  /** The recommendations to a country over several editions, given in their order. */
  public List<Lineage> lineages(List<CountryFacts> editions) {
    return new Lineages(assessor, reader).over(editions);
  }
}
