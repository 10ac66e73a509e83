package io.tierwatch.briefing;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.change.EditionComparison;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.assessment.tier.TierReader;
import io.tierwatch.assessment.tier.WatchListClock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a judgement needs, loaded once. Several threads may use it. */
public final class Bench {

  private final LawBook law = LawBook.load();
  private final Assessor assessor = new Assessor(law);
  private final PlacementHistory history = PlacementHistory.load();
  private final TierReader tiers = new TierReader(law, history);
  private final WatchListClock clock = new WatchListClock(law);
  private @Nullable RecommendationReader recommendations;

  /** The countries, assessed. */
  public List<Judged> judge(List<CountryFacts> countries) {
    List<Judged> judged = new ArrayList<>();
    for (CountryFacts facts : countries) {
      Assessment assessment = assessor.assess(facts);
      judged.add(
          new Judged(
              assessment,
              tiers.read(assessment),
              tiers.fromEvidence(assessment),
              () -> Outlook.of(assessment, recommendations(), clock, history)));
    }
    return judged;
  }

  /** What reads recommendations, loaded at the first call: a judgement alone does without. */
  public synchronized RecommendationReader recommendations() {
    if (recommendations == null) {
      recommendations = RecommendationReader.load();
    }
    return recommendations;
  }

  /** What compares editions. */
  public EditionComparison comparison() {
    return new EditionComparison(assessor, recommendations());
  }
}
