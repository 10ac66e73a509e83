package io.tierwatch.assessment;

import io.tierwatch.assessment.Judgement.Missing;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.Bearing;
import io.tierwatch.assessment.law.Expectation;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.law.Side;
import io.tierwatch.assessment.law.Standard;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the facts of a country against the law of its edition.
 *
 * <pre>{@code
 * Assessment assessment = new Assessor(LawBook.load()).assess(CountryFacts.of(facts));
 * }</pre>
 */
public final class Assessor {

  private final LawBook law;
  private final SeriousEfforts seriousEfforts;

  /** An assessor by this law. */
  public Assessor(LawBook law) {
    this.law = law;
    this.seriousEfforts = new SeriousEfforts(law.thresholds());
  }

  /** The assessment of one country in one edition. */
  public Assessment assess(CountryFacts facts) {
    List<Judgement> judgements = new ArrayList<>();
    for (Standard standard : law.standards(facts.edition())) {
      judgements.add(judge(standard, facts));
    }
    judgements.replaceAll(j -> j.id().equals("S4") ? seriousEfforts.judge(j, judgements) : j);
    return new Assessment(
        facts, judgements, PenaltyCheck.of(facts), ConcreteActions.of(law.actions(), facts));
  }

  private Judgement judge(Standard standard, CountryFacts facts) {
    List<Entry> pro = entries(standard, Side.FOR, facts);
    List<Entry> contra = entries(standard, Side.AGAINST, facts);
    Judgement draft =
        new Judgement(standard, Status.NOT_EVIDENCED, pro, contra, missing(standard, facts));
    Status status = status(draft);
    return new Judgement(standard, status, pro, contra, draft.missing());
  }

  private static List<Entry> entries(Standard standard, Side side, CountryFacts facts) {
    List<Entry> entries = new ArrayList<>();
    for (Bearing bearing : standard.bearings()) {
      if (bearing.side() == side && bearing.years().cover(facts.edition())) {
        List<Fact> found = bearing.signal().find(facts);
        if (!found.isEmpty()) {
          entries.add(new Entry(bearing.note(), found, bearing.weight()));
        }
      }
    }
    return entries;
  }

  private Status status(Judgement draft) {
    int pro = Entry.weight(draft.evidenceFor());
    int contra = Entry.weight(draft.evidenceAgainst());
    if (pro + contra == 0 || pro + contra < draft.standard().quorum()) {
      return Status.NOT_EVIDENCED;
    }
    double least = law.thresholds().get("conclusive-weight");
    if (draft.share() >= law.thresholds().get("met-share")) {
      return pro >= least ? Status.MET : Status.PARTLY;
    }
    if (draft.share() <= law.thresholds().get("not-met-share")) {
      return contra >= least ? Status.NOT_MET : Status.PARTLY;
    }
    return Status.PARTLY;
  }

  private static List<Missing> missing(Standard standard, CountryFacts facts) {
    List<Missing> missing = new ArrayList<>();
    for (Expectation expectation : standard.expectations()) {
      List<Fact> found = expectation.signal().find(facts);
      if (found.isEmpty()) {
        missing.add(new Missing(expectation.what(), Missing.Kind.NOT_MENTIONED, List.of()));
      } else if (found.stream().allMatch(Assessor::isUnreported)) {
        List<Integer> lines = found.stream().map(Fact::line).distinct().toList();
        missing.add(new Missing(expectation.what(), Missing.Kind.NOT_REPORTED, lines));
      }
    }
    return missing;
  }

  private static boolean isUnreported(Fact fact) {
    return fact instanceof Measure measure && measure.value() == null;
  }
}
