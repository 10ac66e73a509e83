package io.tierwatch.assessment.tier;

/**
 * Where a country stands on the clock of the watch list after an edition.
 *
 * @param phase the state
 * @param years the consecutive years on the list that count, this edition's included
 * @param waivers how many of them only a waiver can explain
 * @param certain whether the tier of every year that matters is known
 */
public record ClockState(Phase phase, int years, int waivers, boolean certain) {

  /** The state of a country that is not on the list. */
  static final ClockState OFF = new ClockState(Phase.OFF_LIST, 0, 0, true);

  /** The states of the clock. */
  public enum Phase {
    /** Not on the list, and free to come onto it. */
    OFF_LIST("not on the watch list"),
    /** On the list, with a year to go. */
    ON_LIST("on the watch list, below its limit"),
    /** On the list for as long as the law lets it; next year only a waiver keeps it there. */
    AT_LIMIT("at the limit: Tier 3 next, unless improved or waived"),
    /** On the list by a waiver, with another one left. */
    WAIVED("on the watch list by a waiver, and one is left"),
    /** On the list by the last waiver; next year it cannot stay. */
    LAST_WAIVER("on the watch list by the last waiver: Tier 3 next, unless improved"),
    /** On the list for longer than the law allows. */
    BEYOND_LIMIT("longer on the watch list than the law allows"),
    /** On Tier 3 after the list had run out. */
    TIER_3_AFTER_LIMIT("on Tier 3 after the limit was reached"),
    /** Back on the list after that: for the one year that the law allows. */
    RETURNED("back on the watch list after Tier 3");

    private final String words;

    Phase(String words) {
      this.words = words;
    }

    /** The words for a reader. */
    public String words() {
      return words;
    }
  }

  /** Whether the next edition may list the country again without a waiver. */
  public boolean mayStay() {
    return phase == Phase.OFF_LIST || phase == Phase.ON_LIST || phase == Phase.TIER_3_AFTER_LIMIT;
  }

  /** Whether a waiver could keep the country on the list in the next edition. */
  public boolean waiverPossible() {
    return phase == Phase.AT_LIMIT || phase == Phase.WAIVED;
  }
}
