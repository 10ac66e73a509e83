package io.tierwatch.assessment.change;

import io.tierwatch.assessment.change.RecommendationChange.Kind;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One recommendation through the editions.
 *
 * @param wordings as each edition has it, oldest first
 * @param kinds for each wording, whether it is new, repeats the one before, or rewords it
 * @param reported what later editions report as done on it
 * @param open whether the last edition read still has it
 */
public record Lineage(
    List<Understood> wordings, List<Kind> kinds, List<ReportedAction> reported, boolean open) {

  public Lineage {
    wordings = List.copyOf(wordings);
    kinds = List.copyOf(kinds);
    reported = List.copyOf(reported);
  }

  static Lineage of(Understood first) {
    return new Lineage(List.of(first), List.of(Kind.NEW), List.of(), true);
  }

  /** The years of the editions that have it. */
  public List<Integer> years() {
    return wordings.stream().map(u -> u.recommendation().edition().year()).toList();
  }

  /** The facts of later editions that report it as done, or a part of it. */
  public List<Fact> done() {
    return reported.stream().map(ReportedAction::fact).toList();
  }

  /** As the last edition that has it puts it. */
  public Understood last() {
    return wordings.get(wordings.size() - 1);
  }

  /** What has become of it by the last edition that was read. */
  public Status status() {
    if (!open) {
      return Status.DROPPED;
    }
    return wordings.size() == 1 ? Status.NEW : Status.STANDING;
  }

  /** The lineage after one more edition, which has it or not. */
  Lineage with(RecommendationChange change) {
    List<ReportedAction> more = new ArrayList<>(reported);
    if (open) {
      more.addAll(change.reported());
    }
    if (change.after().isEmpty()) {
      return new Lineage(wordings, kinds, more, false);
    }
    List<Understood> longer = new ArrayList<>(wordings);
    longer.add(change.after().get());
    List<Kind> steps = new ArrayList<>(kinds);
    steps.add(change.kind());
    return new Lineage(longer, steps, more, true);
  }

  /** What has become of a recommendation. */
  public enum Status implements Coded {
    /** The last edition makes it for the first time. */
    NEW,
    /** The last edition makes it again. */
    STANDING,
    /** The last edition does not make it. */
    DROPPED;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
