package io.tierwatch.assessment.tier;

import io.tierwatch.assessment.law.ClockRule;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.tier.ClockState.Phase;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The limit on consecutive years on the watch list, 22 U.S.C. 7107(b)(2)(D) and (F), as a state
 * machine that goes from edition to edition with the law of each year.
 */
public final class WatchListClock {

  private final LawBook law;

  /** A clock by this law. */
  public WatchListClock(LawBook law) {
    this.law = law;
  }

  /** The state of a country after the edition of a year. */
  public ClockState after(PlacementHistory history, Country country, int year) {
    NavigableMap<Integer, Tier> years = history.years(country);
    ClockState state = ClockState.OFF;
    for (int y = Edition.FIRST; y <= year; y++) {
      state = step(state, y, years.headMap(year, true));
    }
    return state;
  }

  private ClockState step(ClockState before, int year, NavigableMap<Integer, Tier> years) {
    Optional<Tier> tier = tierOrBridge(year, years);
    boolean certain = before.certain() && years.containsKey(year);
    if (tier.isEmpty()) {
      return new ClockState(Phase.OFF_LIST, 0, 0, false);
    }
    ClockRule rule = law.clock(new Edition(year));
    if (tier.get() == Tier.TIER_2_WATCH_LIST && rule.limit() > 0) {
      return onList(before, rule, certain, nextRule(year));
    }
    if (tier.get() == Tier.TIER_3 && ranOut(before)) {
      return new ClockState(Phase.TIER_3_AFTER_LIMIT, 0, before.waivers(), certain);
    }
    return ClockState.OFF;
  }

  /** A year that is not known counts as on the list where the years before and after it are. */
  private static Optional<Tier> tierOrBridge(int year, NavigableMap<Integer, Tier> years) {
    Tier tier = years.get(year);
    if (tier != null) {
      return Optional.of(tier);
    }
    boolean listed =
        years.get(year - 1) == Tier.TIER_2_WATCH_LIST
            && years.get(year + 1) == Tier.TIER_2_WATCH_LIST;
    return listed ? Optional.of(Tier.TIER_2_WATCH_LIST) : Optional.empty();
  }

  private static boolean ranOut(ClockState state) {
    return (state.years() > 0 && !state.mayStay()) || state.phase() == Phase.TIER_3_AFTER_LIMIT;
  }

  private static ClockState onList(
      ClockState before, ClockRule rule, boolean certain, ClockRule next) {
    int years = before.years() + 1;
    boolean returning =
        before.phase() == Phase.TIER_3_AFTER_LIMIT || before.phase() == Phase.RETURNED;
    if (returning && rule.afterTier3() > 0) {
      Phase phase = years > rule.afterTier3() ? Phase.BEYOND_LIMIT : Phase.RETURNED;
      return new ClockState(phase, years, 0, certain);
    }
    int waivers = Math.max(0, years - rule.limit());
    return new ClockState(phase(years, rule, next), years, waivers, certain);
  }

  private static Phase phase(int years, ClockRule rule, ClockRule next) {
    if (years > rule.limit() + rule.waivers()) {
      return Phase.BEYOND_LIMIT;
    }
    if (years < next.limit()) {
      return Phase.ON_LIST;
    }
    if (years == next.limit()) {
      return Phase.AT_LIMIT;
    }
    return years < next.limit() + next.waivers() ? Phase.WAIVED : Phase.LAST_WAIVER;
  }

  /** What may follow is for the law of the next edition to say. */
  private ClockRule nextRule(int year) {
    return law.clock(new Edition(year + 1));
  }
}
