package io.tierwatch.assessment.change;

import io.tierwatch.assessment.Assessment;
import java.util.List;
import java.util.Optional;

/** What changed in a country from one edition to a later one. */
public record CountryChange(
    Assessment before,
    Assessment after,
    Optional<TierChange> tier,
    List<FigureChange> figures,
    List<FindingChange> findings,
    List<RecommendationChange> recommendations) {

  public CountryChange {
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    recommendations = List.copyOf(recommendations);
  }
}
