package io.tierwatch.assessment;

import io.tierwatch.assessment.law.Thresholds;
import java.util.List;

/**
 * The fourth minimum standard, which the law lets one judge from the criteria. Its status is that
 * of the criteria on which a narrative says enough, taken together; the judgements that open the
 * sections are cited for it.
 */
final class SeriousEfforts {

  private final Thresholds thresholds;

  SeriousEfforts(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Judgement judge(Judgement opening, List<Judgement> all) {
    List<Judgement> criteria =
        all.stream()
            .filter(j -> j.standard().isCriterion() && j.status() != Status.NOT_EVIDENCED)
            .toList();
    Status status = criteria.isEmpty() ? opening.status() : status(share(criteria));
    return new Judgement(
        opening.standard(),
        status,
        opening.evidenceFor(),
        opening.evidenceAgainst(),
        opening.missing());
  }

  /** The share of the criteria that are met; one that is met partly counts for half. */
  static double share(List<Judgement> criteria) {
    double sum = 0;
    for (Judgement criterion : criteria) {
      sum +=
          switch (criterion.status()) {
            case MET -> 1;
            case PARTLY, NOT_EVIDENCED -> 0.5;
            case NOT_MET -> 0;
          };
    }
    return sum / criteria.size();
  }

  private Status status(double share) {
    if (share >= thresholds.get("met-share")) {
      return Status.MET;
    }
    return share <= thresholds.get("not-met-share") ? Status.NOT_MET : Status.PARTLY;
  }
}
