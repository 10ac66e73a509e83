package io.tierwatch.assessment.change;

import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A recommendation in two editions.
 *
 * @param before as the earlier edition has it
 * @param after as the later one has it
 * @param similarity how alike the two are, from 0 to 1; 0 where there is one only
 * @param reported what the later edition reports as done of what the earlier one recommended
 */
public record RecommendationChange(
    Kind kind,
    Optional<Understood> before,
    Optional<Understood> after,
    double similarity,
    List<ReportedAction> reported) {

  public RecommendationChange {
    reported = List.copyOf(reported);
  }

  /** The facts of the later edition that report as done what the earlier one recommended. */
  public List<Fact> done() {
    return reported.stream().map(ReportedAction::fact).toList();
  }

  /** What became of it. */
  public enum Kind implements Coded {
    /** In the same words, or nearly so. */
    REPEATED,
    /** The same thing in other words. */
    REWORDED,
    /** In the later edition only. */
    NEW,
    /** In the earlier edition only. */
    DROPPED;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
