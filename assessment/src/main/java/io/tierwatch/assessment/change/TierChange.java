package io.tierwatch.assessment.change;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of tier, and what the narrative gives for it: 22 U.S.C. 7107(b)(1)(H) asks that each
 * change be explained by concrete actions, or their lack, linked to the standards.
 *
 * @param up whether the country rose
 * @param grounds what the narrative reports that points the same way, each under its standard
 */
public record TierChange(Optional<Tier> before, Tier after, boolean up, List<Ground> grounds) {

  public TierChange {
    grounds = List.copyOf(grounds);
  }

  /** The change between two assessments of a country, if there is one. */
  public static Optional<TierChange> between(Assessment before, Assessment after) {
    Optional<Tier> old = before.reportTier();
    Optional<Tier> now = after.reportTier();
    if (old.isEmpty() || now.isEmpty() || !ranked(old.get()) || !ranked(now.get())) {
      return Optional.empty();
    }
    return old.get() == now.get()
        ? Optional.empty()
        : Optional.of(of(old, now.get(), now.get().compareTo(old.get()) < 0, after));
  }

  /** The change that the narrative of one edition states, if it states one. */
  public static Optional<TierChange> stated(Assessment assessment) {
    Optional<Placement> placement = assessment.facts().placement();
    if (placement.isEmpty() || placement.get().movement() == null) {
      return Optional.empty();
    }
    Optional<Tier> before = Optional.ofNullable(placement.get().previousTier());
    Tier now = placement.get().tier();
    return switch (placement.get().movement()) {
      case REMAINED -> Optional.empty();
      case UPGRADED -> Optional.of(of(before, now, true, assessment));
      case DOWNGRADED -> Optional.of(of(before, now, false, assessment));
    };
  }

  private static boolean ranked(Tier tier) {
    return tier != Tier.SPECIAL_CASE;
  }

  private static TierChange of(Optional<Tier> before, Tier now, boolean up, Assessment after) {
    List<Ground> grounds = new ArrayList<>();
    for (Judgement judgement : after.judgements()) {
      if (judgement.id().equals("C11")) {
        for (Entry entry : up ? judgement.evidenceFor() : judgement.evidenceAgainst()) {
          if (!(entry.facts().get(0) instanceof Placement)) {
            grounds.add(new Ground(served(entry), entry));
          }
        }
      }
    }
    return new TierChange(before, now, up, grounds);
  }

  /** The criterion beside progress itself that a change belongs to, by what it is a change of. */
  private static String served(Entry entry) {
    String note = entry.note();
    if (note.contains("victims") || note.contains("protection")) {
      return "C2";
    }
    return note.contains("prevention") ? "C3" : "C1";
  }

  /** Whether the narrative gives anything that explains the change. */
  public boolean isExplained() {
    return !grounds.isEmpty();
  }

  /** A concrete action, or its lack, under the criterion that it belongs to. */
  public record Ground(String criterion, Entry entry) {}
}
