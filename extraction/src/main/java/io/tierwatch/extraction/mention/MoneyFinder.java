package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
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
  private final Category dollarSign;

  MoneyFinder(Lexicon lexicon, Currencies currencies) {
    this.currencies = currencies;
    dollarSign = lexicon.category("dollar_sign");
  }

  List<MoneyAmount> find(Tokens tokens, CategoryHits hits, List<Quantity> quantities) {
    List<Amount> amounts = amounts(tokens, hits, quantities);
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

  private List<Amount> amounts(Tokens tokens, CategoryHits hits, List<Quantity> quantities) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.YEAR) {
        Amount amount = amount(tokens, hits, quantity);
        if (amount != null) {
          Amount range =
              i + 1 < quantities.size() ? range(tokens, hits, amount, quantities.get(i + 1)) : null;
          amounts.add(range == null ? amount : range);
          i += range == null ? 0 : 1;
        }
      }
    }
    return amounts;
  }

  private @Nullable Amount amount(Tokens tokens, CategoryHits hits, Quantity quantity) {
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
    Currencies.Named after = currencies.startingAt(tokens, quantity.end());
    if (after == null) {
      return null;
    }
    boolean dollars = after.code().equals("USD");
    return new Amount(
        quantity.start(), after.end(), quantity.value(), quantity.max(), after.code(), dollars);
  }

  /** "$6,490 to $32,450" and "$70 and $85" after between: one amount with two ends. */
  private @Nullable Amount range(Tokens tokens, CategoryHits hits, Amount low, Quantity next) {
    Amount high = amount(tokens, hits, next);
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

  private static boolean inBracket(Tokens tokens, Amount local, Amount dollars) {
    return (tokens.is(local.end, "(") || tokens.is(local.end, "["))
        && dollars.start <= local.end + 3;
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
