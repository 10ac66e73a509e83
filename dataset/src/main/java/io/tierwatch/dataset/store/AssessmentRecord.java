package io.tierwatch.dataset.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country held against the minimum standards, as a dataset keeps it.
 *
 * @param reportTier the code of the report's tier
 * @param ourTier the code of the tier that our reading of the law leads to
 * @param evidenceTier the same without the report's word on increasing efforts
 * @param ground the paragraph of the law that our reading rests on
 */
public record AssessmentRecord(
    @Nullable String reportTier,
    String ourTier,
    String evidenceTier,
    @Nullable String ground,
    List<String> reasons,
    List<Criterion> criteria) {

  public AssessmentRecord {
    reasons = List.copyOf(reasons);
    criteria = List.copyOf(criteria);
  }

  /**
   * A standard or criterion of the law.
   *
   * @param id its short name
   * @param section where the law states it
   * @param status the code of what the facts say of it
   * @param linesFor the lines of the facts that speak for it
   * @param missing what the report does not say
   */
  public record Criterion(
      String id,
      String section,
      String title,
      String status,
      List<Integer> linesFor,
      List<Integer> linesAgainst,
      List<String> missing) {

    public Criterion {
      linesFor = List.copyOf(linesFor);
      linesAgainst = List.copyOf(linesAgainst);
      missing = List.copyOf(missing);
    }
  }
}
