package io.tierwatch.assessment.tier;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.Status;
import io.tierwatch.assessment.law.Thresholds;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Placement;
import java.util.ArrayList;
import java.util.List;

/** The tests of the law on which a tier turns, each made on the evidence of one country. */
final class EffortTests {

  private static final List<String> THREE_PS = List.of("C1", "C2", "C3");

  private final Assessment assessment;
  private final Thresholds thresholds;

  EffortTests(Assessment assessment, Thresholds thresholds) {
    this.assessment = assessment;
    this.thresholds = thresholds;
  }

  /** The mean share of the evidence that is for criteria 1, 2 and 3, of those with evidence. */
  double effort() {
    return THREE_PS.stream()
        .flatMap(id -> assessment.judgement(id).stream())
        .filter(judgement -> judgement.status() != Status.NOT_EVIDENCED)
        .mapToDouble(Judgement::share)
        .average()
        .orElse(0.5);
  }

  boolean isLittle() {
    return effort() < thresholds.get("little-effort");
  }

  boolean isAmple() {
    return effort() >= thresholds.get("ample-effort")
        && !hasStatus("S1", Status.NOT_MET)
        && !hasStatus("C1", Status.NOT_MET)
        && poor().size() < 2;
  }

  /** Whether nothing of what the law asks for is found wanting: the strict test of Tier 1. */
  boolean isFull() {
    for (String id : List.of("S1", "S2", "S3", "C1", "C2", "C3", "C12")) {
      if (!hasStatus(id, Status.MET)) {
        return false;
      }
    }
    return !hasStatus("C7", Status.NOT_MET);
  }

  private boolean hasStatus(String id, Status status) {
    return assessment.status(id) == status;
  }

  /** Whether two of the three P's are poor, none grew, and no criterion of theirs is met. */
  boolean isPoorThroughout() {
    boolean grew =
        assessment.facts().of(Effort.class).stream()
            .anyMatch(effort -> effort.direction() == Direction.INCREASED);
    return poor().size() >= 2
        && !grew
        && THREE_PS.stream().noneMatch(id -> hasStatus(id, Status.MET));
  }

  /** The sections whose efforts are called weak, or fell, or of which none were reported. */
  List<Entry> poor() {
    List<Entry> poor = new ArrayList<>();
    for (String id : THREE_PS) {
      assessment.judgement(id).stream()
          .flatMap(judgement -> judgement.evidenceAgainst().stream())
          .filter(entry -> entry.facts().get(0) instanceof Effort)
          .findFirst()
          .ifPresent(poor::add);
    }
    return poor;
  }

  /** The entries that show more effort than the year before, without the report's conclusion. */
  List<Entry> upward() {
    return changes(true);
  }

  /** The entries that show less. */
  List<Entry> downward() {
    return changes(false);
  }

  private List<Entry> changes(boolean up) {
    return assessment.judgement("C11").stream()
        .flatMap(j -> (up ? j.evidenceFor() : j.evidenceAgainst()).stream())
        .filter(entry -> !(entry.facts().get(0) instanceof Placement))
        .toList();
  }

  /**
   * How many of the three P's are said to have grown, less those that fell or of which nothing was
   * reported.
   */
  int balance() {
    int balance = 0;
    for (Effort effort : assessment.facts().of(Effort.class)) {
      Direction direction = effort.direction();
      if (direction == Direction.INCREASED) {
        balance++;
      } else if (direction == Direction.DECREASED || direction == Direction.NONE_REPORTED) {
        balance--;
      }
    }
    return balance;
  }

  /**
   * Whether the evidence shows increasing efforts: 7107(b)(2)(A)(iii)(II). The judgement that opens
   * a section speaks of all of it, a figure of one part; so figures decide where as many sections
   * grew as fell.
   */
  boolean isIncreasing() {
    int balance = balance();
    if (balance != 0) {
      return balance > 0;
    }
    int up = weightOfFigures(upward());
    int down = weightOfFigures(downward());
    return up > 0 && up >= thresholds.get("increasing-share") * (up + down);
  }

  private static int weightOfFigures(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.facts().get(0) instanceof Measure)
        .mapToInt(Entry::weight)
        .sum();
  }

  /**
   * Whether more of the three P's grew than fell; where no section's judgement was read, figures
   * tell.
   */
  boolean isRising() {
    boolean judged = !assessment.facts().of(Effort.class).isEmpty();
    return judged ? balance() > 0 : isIncreasing();
  }

  /** Whether nothing that was read compares the year with the one before. */
  boolean areSilent() {
    return assessment.facts().of(Effort.class).isEmpty()
        && upward().isEmpty()
        && downward().isEmpty();
  }

  /** Whether what made a country comply fully goes on: nothing is failed, and no more fell. */
  boolean isSustained() {
    return isAmple() && balance() >= 0;
  }

  /** Whether two of the three P's have no efforts at all, or criteria 1 to 3 are all failed. */
  boolean hasCollapsed() {
    long none =
        assessment.facts().of(Effort.class).stream()
            .filter(effort -> effort.direction() == Direction.NONE_REPORTED)
            .count();
    return none >= 2 || THREE_PS.stream().allMatch(id -> hasStatus(id, Status.NOT_MET));
  }
}
