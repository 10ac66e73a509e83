package io.tierwatch.assessment.outlook;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.Status;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.assessment.tier.ClockState;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.assessment.tier.WatchListClock;
import java.util.ArrayList;
import java.util.List;

/**
 * What would move a country: the criteria that stand in the way, the recommendations that address
 * each, and the clock of the watch list.
 *
 * @param obstacles the standards and criteria that are not met, or partly, the least met first
 * @param clock the state after the edition
 */
public record Outlook(List<Obstacle> obstacles, ClockState clock) {

  public Outlook {
    obstacles = List.copyOf(obstacles);
  }

  /** The outlook of an assessed country. */
  public static Outlook of(
      Assessment assessment,
      RecommendationReader reader,
      WatchListClock clock,
      PlacementHistory history) {
    List<Understood> recommendations = reader.of(assessment.facts());
    List<Obstacle> obstacles = new ArrayList<>();
    for (Judgement judgement : assessment.judgements()) {
      if (judgement.status() == Status.NOT_MET || judgement.status() == Status.PARTLY) {
        obstacles.add(
            new Obstacle(
                judgement,
                recommendations.stream()
                    .filter(r -> r.criteria().contains(judgement.id()))
                    .toList()));
      }
    }
    obstacles.sort((a, b) -> Double.compare(a.judgement().share(), b.judgement().share()));
    PlacementHistory known = history.with(assessment.facts().placement().stream().toList());
    return new Outlook(
        obstacles, clock.after(known, assessment.country(), assessment.edition().year()));
  }

  /** A standard in the way, and the recommendations that serve it. */
  public record Obstacle(Judgement judgement, List<Understood> recommendations) {

    public Obstacle {
      recommendations = List.copyOf(recommendations);
    }
  }
}
