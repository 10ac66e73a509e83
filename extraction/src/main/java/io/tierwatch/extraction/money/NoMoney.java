package io.tierwatch.extraction.money;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.NationalCurrencies;
import io.tierwatch.extraction.pattern.Match;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads that no money was given: an amount of zero that the text states. */
final class NoMoney {

  private static final String DENIED =
      "no_funding_in|no_funds_in|no_funding_during|without_government_funding"
          + "|not_disburse_any|not_spend_any|not_allocate_any_funds|not_allocate_any_funding"
          + "|not_provide_any_funding|not_provide_any_funds|not_dedicate_any_funds"
          + "|not_contribute_any_funds";

  private final Pattern denied;
  private final Category victimServices;
  private final Category shelter;
  private final Category years;
  private final Category funds;

  NoMoney(Lexicon lexicon) {
    denied = new PatternParser(lexicon).parse(DENIED);
    victimServices = lexicon.category("money_for_victims");
    shelter = lexicon.category("money_for_shelter");
    funds = lexicon.category("funds");
    years = lexicon.category("years_in_a_row");
  }

  /**
   * The denial in a sentence, if it has one.
   *
   * @param before the purpose of an amount in the same sentence, with which it is compared
   */
  List<Money> read(Passage passage, @Nullable Purpose before, AmountTimes times) {
    boolean speaksOfFunds = passage.hits().find(0, passage.tokens().size(), funds) >= 0;
    Match match = speaksOfFunds ? denied.find(passage) : null;
    if (match == null) {
      return List.of();
    }
    boolean bracket = passage.tokens().is(match.start() - 1, "(");
    Purpose purpose = bracket && before != null ? before : purpose(passage);
    return List.of(
        new Money(
            passage.evidence(match.start(), match.end(), match.start(), "money.no_money"),
            purpose,
            Actor.GOVERNMENT,
            0.0,
            NationalCurrencies.code(passage.country()),
            null,
            period(passage, match, times)));
  }

  private Purpose purpose(Passage passage) {
    int size = passage.tokens().size();
    if (passage.hits().find(0, size, shelter) >= 0
        && passage.hits().find(0, size, victimServices) < 0) {
      return Purpose.SHELTER;
    }
    return passage.hits().find(0, size, victimServices) >= 0
        ? Purpose.VICTIM_SERVICES
        : Purpose.ANTI_TRAFFICKING_BUDGET;
  }

  private Period period(Passage passage, Match match, AmountTimes times) {
    if (passage.hits().find(0, match.start(), years) >= 0) {
      return Period.CUMULATIVE;
    }
    List<Period> stated = times.behind(passage, match.end(), passage.tokens().size());
    return stated.isEmpty() ? Period.CURRENT : stated.get(0);
  }
}
