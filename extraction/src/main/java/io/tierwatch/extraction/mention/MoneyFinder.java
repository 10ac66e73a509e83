package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money: "17 million Jamaican dollars ($134,920)", "€20,000 ($22,940)",
 * "$270,000", "100,000 to 500,000 rufiyaa ($6,490 to $32,450)". A bracket with dollars behind a
 * local amount is the same money once more.
 */
final class MoneyFinder {

  private final Currencies currencies;
  private final Countries countries;
  private final Category dollarSign;
  private final Category nationality;

  MoneyFinder(Lexicon lexicon, Currencies currencies, Countries countries) {
    this.currencies = currencies;
    this.countries = countries;
    dollarSign = lexicon.category("dollar_sign");
    nationality = lexicon.category("nationality");
  }

  List<MoneyAmount> find(
      Tokens tokens, CategoryHits hits, List<Quantity> quantities, Country country) {
    List<Amount> amounts = amounts(tokens, hits, quantities, country);
    List<MoneyAmount> found = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount local = amounts.get(i);
      Amount dollars = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      if (dollars != null
          && !local.dollars
          && dollars.dollars
          && inBracket(tokens, local, dollars)) {
        found.add(both(tokens, local, dollars));
        i++;
      } else {
        found.add(alone(local));
      }
    }
    return found;
  }

  private record Amount(
      int start, int end, double value, @Nullable Double max, String currency, boolean dollars) {}

  private List<Amount> amounts(
      Tokens tokens, CategoryHits hits, List<Quantity> quantities, Country country) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.YEAR) {
        Amount amount = amount(tokens, hits, quantity, country);
        if (amount != null) {
          Amount range =
              i + 1 < quantities.size()
                  ? range(tokens, hits, amount, quantities.get(i + 1), country)
                  : null;
          amounts.add(range == null ? amount : range);
          i += range == null ? 0 : 1;
        }
      }
    }
    return amounts;
  }

  private @Nullable Amount amount(
      Tokens tokens, CategoryHits hits, Quantity quantity, Country country) {
    int number = quantity.number();
    for (int start = Math.max(0, number - 3); start < number; start++) {
      if (hits.end(start, dollarSign) == number) {
        return new Amount(start, quantity.end(), quantity.value(), quantity.max(), "USD", true);
      }
    }
    Currencies.Named before = currencies.endingAt(tokens, number);
    if (before != null) {
      return new Amount(
          before.start(), quantity.end(), quantity.value(), quantity.max(), before.code(), false);
    }
    boolean date = quantity.kind() == Quantity.Kind.YEAR && tokens.is(number - 1, ",");
    if (date) {
      return null;
    }
    Currencies.Named after = behind(tokens, hits, quantity.end(), country);
    if (after == null) {
      return null;
    }
    boolean dollars = after.code().equals("USD");
    int end = code(tokens, after.end());
    return new Amount(
        quantity.start(), end, quantity.value(), quantity.max(), after.code(), dollars);
  }

  /** The currency named behind a number, perhaps that of a country named with it. */
  private Currencies.@Nullable Named behind(
      Tokens tokens, CategoryHits hits, int at, Country country) {
    Currencies.Named named = currencies.startingAt(tokens, at, country);
    int noun = hits.end(at, nationality);
    if (named != null || noun < 0) {
      return named;
    }
    return countries
        .byDemonym(tokens.span(at, noun))
        .map(other -> currencies.ofCountry(tokens, noun, other))
        .orElse(null);
  }

  /** The token behind a code in brackets that repeats the name: "1,000 Avarian dinars (AVD)". */
  private static int code(Tokens tokens, int at) {
    boolean bracket = tokens.is(at, "(") && tokens.is(at + 2, ")") && tokens.isCapitalized(at + 1);
    return bracket && tokens.at(at + 1).length() == 3 ? at + 3 : at;
  }

  /** "$6,490 to $32,450" and "$70 and $85" after between: one amount with two ends. */
  private @Nullable Amount range(
      Tokens tokens, CategoryHits hits, Amount low, Quantity next, Country country) {
    Amount high = amount(tokens, hits, next, country);
    if (high == null || low.max != null || !high.currency.equals(low.currency)) {
      return null;
    }
    boolean linked = high.start == low.end + 1 && high.value > low.value;
    boolean joins =
        tokens.is(low.end, "to")
            || tokens.is(low.end, "-")
            || tokens.is(low.end, "\u2013")
            || (tokens.is(low.end, "and") && tokens.is(low.start - 1, "between"));
    return linked && joins
        ? new Amount(low.start, high.end, low.value, high.value, low.currency, low.dollars)
        : null;
  }

  /** "5,000 dinars ($50)", and with words between "5,000 dinars allocated in 2016 ($50)". */
  private static boolean inBracket(Tokens tokens, Amount local, Amount dollars) {
    int open = local.end;
    while (open < local.end + 4 && (tokens.isWord(open) || tokens.isNumber(open))) {
      open++;
    }
    return (tokens.is(open, "(") || tokens.is(open, "["))
        && dollars.start <= open + 3
        && dollars.start > open;
  }

  private static MoneyAmount both(Tokens tokens, Amount local, Amount dollars) {
    int end =
        tokens.is(dollars.end, ")") || tokens.is(dollars.end, "]") ? dollars.end + 1 : dollars.end;
    return new MoneyAmount(
        local.start, end, local.value, local.max, local.currency, dollars.value, dollars.max);
  }

  private static MoneyAmount alone(Amount amount) {
    return amount.dollars
        ? new MoneyAmount(amount.start, amount.end, null, null, null, amount.value, amount.max)
        : new MoneyAmount(
            amount.start, amount.end, amount.value, amount.max, amount.currency, null, null);
  }
}
