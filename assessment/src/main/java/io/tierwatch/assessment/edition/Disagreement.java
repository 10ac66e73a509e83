package io.tierwatch.assessment.edition;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.NonParty;
import java.util.Locale;

/**
 * A place where a list or table of an edition and the rest of it do not agree. It says what each
 * states, and never which is right.
 */
public sealed interface Disagreement {

  /** The line that the disagreement is shown by. */
  int line();

  /** What disagrees, in words, with the other line in brackets. */
  String text();

  private static String inList(ListedTier listed) {
    return listed.country().name() + " stands in the list of " + listed.tier().title();
  }

  private static String at(int line) {
    return " (line " + line + ")";
  }

  /**
   * The list has another tier than the narrative.
   *
   * @param stated the narrative's tier
   * @param statedLine where the narrative states it
   */
  record OtherTier(ListedTier listed, Tier stated, int statedLine) implements Disagreement {
    @Override
    public int line() {
      return listed.line();
    }

    @Override
    public String text() {
      return inList(listed) + ", and its narrative says " + stated.title() + at(statedLine);
    }
  }

  /** The lists have a country of which there is no narrative. */
  record NoNarrative(ListedTier listed) implements Disagreement {
    @Override
    public int line() {
      return listed.line();
    }

    @Override
    public String text() {
      return inList(listed) + ", and has no narrative here";
    }
  }

  /** The lists lack a country of which there is a narrative. */
  record NotListed(Country country, Tier stated, int line) implements Disagreement {
    @Override
    public String text() {
      return country.name() + " is on " + stated.title() + " in its narrative, and in no list";
    }
  }

  /**
   * The list has a country as no party to the Protocol, and the narrative says that it is one.
   *
   * @param statedLine where the narrative says so
   */
  record PartyInNarrative(NonParty listed, int statedLine) implements Disagreement {
    @Override
    public int line() {
      return listed.line();
    }

    @Override
    public String text() {
      return listed.country().name()
          + " is listed as no party to the Protocol, and its narrative says that it is one"
          + at(statedLine);
    }
  }

  /** The narrative says that a country is no party to the Protocol, and the list lacks it. */
  record NotAmongNonParties(Country country, int line) implements Disagreement {
    @Override
    public String text() {
      return country.name()
          + " is no party to the Protocol in its narrative, and not in the list of such";
    }
  }

  /**
   * The figures of the regions do not add up to that of the world.
   *
   * @param figure what is counted, such as {@code convictions}
   */
  record SumDiffers(LawEnforcementYear world, String figure, int total, int sum)
      implements Disagreement {
    @Override
    public int line() {
      return world.line();
    }

    @Override
    public String text() {
      return String.format(
          Locale.ROOT,
          "the table of the world has %,d %s in %d, and the regions add up to %,d",
          total,
          figure,
          world.year().orElseThrow(),
          sum);
    }
  }
}
