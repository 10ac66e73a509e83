package io.tierwatch.assessment.tier;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.law.TierRule;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a tier from the evidence, by the steps of 22 U.S.C. 7107(b): full compliance, significant
 * efforts, the grounds of the watch list, the limit on years there. It never looks at the tier of
 * the narrative, nor at its sentence on the minimum standards, nor at the move from another tier.
 */
public final class TierReader {

  private final LawBook law;
  private final WatchListClock clock;
  private final PlacementHistory history;

  /**
   * A reader by this law.
   *
   * @param history the tiers of earlier editions; those of the edition read and later ones are not
   *     looked at
   */
  public TierReader(LawBook law, PlacementHistory history) {
    this.law = law;
    this.clock = new WatchListClock(law);
    this.history = history;
  }

  /**
   * The reading with the report's own conclusion on increasing efforts, which is a step of the law.
   * As the report draws it only for countries that it does not find fully compliant, it all but
   * says who is on the watch list; see {@link #fromEvidence} for the reading without it.
   */
  public TierReading read(Assessment assessment) {
    Optional<Placement> placement = assessment.facts().placement();
    if (placement.isEmpty() || assessment.edition().year() < law.thresholds().get("stated-since")) {
      return fromEvidence(assessment);
    }
    Boolean increasing = placement.get().overallIncreasing();
    if (increasing == null) {
      return questionNotPut(assessment);
    }
    List<Reason> reasons = new ArrayList<>();
    List<Integer> line = List.of(placement.get().line());
    if (increasing) {
      reasons.add(new Reason("the report says that efforts increased overall", line));
      return reading(assessment, "significant-efforts", reasons);
    }
    reasons.add(new Reason("the report says that efforts did not increase overall", line));
    return watchList(assessment, reasons, placement.get().waiver());
  }

  /**
   * The reading from figures, findings and the opening judgements, without the report's conclusion.
   * It begins at the list of the edition before, where that is known: the law holds a year against
   * the one before, 7106(b)(11) and 7107(b)(2)(A)(iii)(II), and wants each change of list explained
   * by concrete actions or their lack, 7107(b)(1)(H); so a country stays where nothing explains a
   * change.
   */
  public TierReading fromEvidence(Assessment assessment) {
    EffortTests tests = new EffortTests(assessment, law.thresholds());
    Optional<Map.Entry<Integer, Tier>> last =
        history
            .lastBefore(assessment.country(), assessment.edition())
            .filter(before -> before.getValue() != Tier.SPECIAL_CASE);
    if (last.isPresent()) {
      return fromLastList(assessment, tests, last.get().getKey(), last.get().getValue());
    }
    List<Reason> reasons = new ArrayList<>();
    if (lacksEfforts(tests, reasons)) {
      return reading(assessment, "no-significant-efforts", reasons);
    }
    if (tests.isFull()) {
      return fullCompliance(assessment);
    }
    return byProgress(assessment, tests, reasons);
  }

  private TierReading fromLastList(
      Assessment assessment, EffortTests tests, int year, Tier before) {
    List<Reason> reasons = new ArrayList<>();
    if (before == Tier.TIER_3) {
      return afterTier3(assessment, tests, reasons);
    }
    reasons.add(Reason.of("in the edition of " + year + " the country was on " + before.title()));
    if (before == Tier.TIER_1 && tests.isSustained()) {
      reasons.add(Reason.of(effort(tests) + ", and no standard is failed outright"));
      return reading(assessment, "full-compliance", reasons);
    }
    if (before != Tier.TIER_2_WATCH_LIST && tests.isFull()) {
      return fullCompliance(assessment);
    }
    if (collapsed(tests, reasons)) {
      return reading(assessment, "no-significant-efforts", reasons);
    }
    if (before == Tier.TIER_2 && tests.areSilent()) {
      reasons.add(
          Reason.of("no judgement of efforts and no figure of two years was read: it stays there"));
      return reading(assessment, "significant-efforts", reasons);
    }
    return byProgress(assessment, tests, reasons);
  }

  private TierReading fullCompliance(Assessment assessment) {
    Reason reason = Reason.of("every standard and criterion that the tier turns on is met");
    return reading(assessment, "full-compliance", List.of(reason));
  }

  /** Tier 2 or the watch list, as efforts increase or not. */
  private TierReading byProgress(Assessment assessment, EffortTests tests, List<Reason> reasons) {
    if (tests.isIncreasing()) {
      addChanges(tests.upward(), reasons);
      return reading(assessment, "significant-efforts", reasons);
    }
    reasons.add(Reason.of("the evidence does not show increasing efforts"));
    addChanges(tests.downward(), reasons);
    return watchList(assessment, reasons, true);
  }

  private static boolean collapsed(EffortTests tests, List<Reason> reasons) {
    if (tests.hasCollapsed()) {
      reasons.add(
          Reason.of(
              "two of prosecution, protection and prevention have no efforts at all, or criteria 1"
                  + " to 3 are all failed"));
      addChanges(tests.poor(), reasons);
      return true;
    }
    return false;
  }

  /** A narrative that is silent on increasing efforts: of a country on Tier 1 or 3, as a rule. */
  private TierReading questionNotPut(Assessment assessment) {
    EffortTests tests = new EffortTests(assessment, law.thresholds());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            "the report does not put the question of increasing efforts, which it puts for"
                + " countries that make significant efforts without full compliance"));
    Optional<Tier> before = history.before(assessment.country(), assessment.edition());
    if (before.filter(tier -> tier == Tier.TIER_3).isPresent()) {
      return afterTier3(assessment, tests, reasons);
    }
    if (lacksEfforts(tests, reasons)) {
      return reading(assessment, "no-significant-efforts", reasons);
    }
    boolean listed = before.filter(tier -> tier == Tier.TIER_2_WATCH_LIST).isPresent();
    if (tests.isAmple() && !listed) {
      reasons.add(Reason.of(effort(tests) + ", and no standard is failed outright"));
      return reading(assessment, "full-compliance", reasons);
    }
    TierReading evidence = fromEvidence(assessment);
    reasons.addAll(evidence.reasons());
    return new TierReading(evidence.tier(), evidence.rule(), reasons);
  }

  /** Tier 3 last year: that finding stands, unless efforts have increased since. */
  private TierReading afterTier3(Assessment assessment, EffortTests tests, List<Reason> reasons) {
    reasons.add(Reason.of("the country was on Tier 3 in the edition before"));
    if (tests.isRising() && !tests.isPoorThroughout() && !tests.isLittle()) {
      addChanges(tests.upward(), reasons);
      if (rule(assessment, "from-tier-3").isEmpty()) {
        return reading(assessment, "significant-efforts", reasons);
      }
      return new TierReading(Tier.TIER_2_WATCH_LIST, rule(assessment, "from-tier-3"), reasons);
    }
    reasons.add(Reason.of("the evidence does not show that efforts have become significant since"));
    return reading(assessment, "no-significant-efforts", reasons);
  }

  private static boolean lacksEfforts(EffortTests tests, List<Reason> reasons) {
    if (tests.isPoorThroughout()) {
      reasons.add(
          Reason.of(
              "two of prosecution, protection and prevention are called poor, none grew, and no"
                  + " criterion of theirs is met"));
      addChanges(tests.poor(), reasons);
      return true;
    }
    if (tests.isLittle()) {
      reasons.add(Reason.of(effort(tests)));
      return true;
    }
    return false;
  }

  private TierReading watchList(Assessment assessment, List<Reason> reasons, boolean waiver) {
    if (rule(assessment, "no-increasing-efforts").isEmpty()) {
      reasons.add(Reason.of("the law of this edition knows no watch list"));
      return reading(assessment, "significant-efforts", reasons);
    }
    int last = assessment.edition().year() - 1;
    ClockState state = clock.after(history, assessment.country(), last);
    if (state.mayStay() || (waiver && state.waiverPossible())) {
      return reading(assessment, "no-increasing-efforts", reasons);
    }
    String certainty = state.certain() ? "" : ", as far as the tiers of earlier years are known";
    reasons.add(
        Reason.of("after " + last + " the country was " + state.phase().words() + certainty));
    return reading(assessment, "no-significant-efforts", reasons);
  }

  private static String effort(EffortTests tests) {
    return String.format(
        Locale.ROOT,
        "%.0f %% of the evidence under criteria 1, 2 and 3 is for the government",
        100 * tests.effort());
  }

  private static void addChanges(List<Entry> entries, List<Reason> reasons) {
    for (Entry entry : entries) {
      reasons.add(new Reason(entry.note(), entry.lines()));
    }
  }

  private TierReading reading(Assessment assessment, String id, List<Reason> reasons) {
    Optional<TierRule> rule = rule(assessment, id);
    Tier tier =
        rule.map(TierRule::tier).orElseThrow(() -> new IllegalStateException("no rule " + id));
    return new TierReading(tier, rule, reasons);
  }

  private Optional<TierRule> rule(Assessment assessment, String id) {
    return law.tiers(assessment.edition()).stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
