package io.tierwatch.assessment;

import io.tierwatch.assessment.law.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    List<Entry> pro = new ArrayList<>(opening.evidenceFor());
    List<Entry> contra = new ArrayList<>(opening.evidenceAgainst());
    for (Judgement criterion : criteria) {
      if (criterion.status() != Status.NOT_MET) {
        strongest(criterion, criterion.evidenceFor()).ifPresent(pro::add);
      }
      if (criterion.status() != Status.MET) {
        strongest(criterion, criterion.evidenceAgainst()).ifPresent(contra::add);
      }
    }
    return new Judgement(opening.standard(), status, pro, contra, opening.missing());
  }

  /** The entry that weighs most for the status of a criterion. */
  private static Optional<Entry> strongest(Judgement criterion, List<Entry> entries) {
    return entries.stream()
        .max(Comparator.comparingInt(Entry::weight))
        .map(e -> new Entry(noted(criterion, e.note()), e.facts(), e.weight()));
  }

  private static String noted(Judgement criterion, String note) {
    return criterion.id() + " is " + criterion.status().words() + ": " + note;
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
