package io.tierwatch.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence mentions, by kind and in order. A number inside an amount of money or a time is
 * still among the quantities.
 */
public final class Mentions {

  private static final int[] NONE = {};

  private final List<Quantity> quantities;
  private final List<MoneyAmount> money;
  private final List<PeriodMention> periods;

  /** By token the number of the quantity that begins there, and one more. */
  private final int[] quantityAt;

  private final int[] moneyAt;
  private final int[] periodAt;

  Mentions(List<Quantity> quantities, List<MoneyAmount> money, List<PeriodMention> periods) {
    this.quantities = List.copyOf(quantities);
    this.money = List.copyOf(money);
    this.periods = List.copyOf(periods);
    this.quantityAt = beginnings(this.quantities);
    this.moneyAt = covered(this.money);
    this.periodAt = covered(this.periods);
  }

  /** Every number. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** Every amount of money. */
  public List<MoneyAmount> money() {
    return money;
  }

  /** Every time. */
  public List<PeriodMention> periods() {
    return periods;
  }

  /** The quantity that begins at token {@code at}, or whose number does, or null. */
  public @Nullable Quantity quantityAt(int at) {
    return at(quantities, quantityAt, at);
  }

  /** The amount of money that covers token {@code at}, or null. */
  public @Nullable MoneyAmount moneyAt(int at) {
    return at(money, moneyAt, at);
  }

  /** The time that covers token {@code at}, or null. */
  public @Nullable PeriodMention periodAt(int at) {
    return at(periods, periodAt, at);
  }

  private static <M> @Nullable M at(List<M> mentions, int[] byToken, int at) {
    int number = at >= 0 && at < byToken.length ? byToken[at] : 0;
    return number == 0 ? null : mentions.get(number - 1);
  }

  private static int[] beginnings(List<Quantity> quantities) {
    int[] byToken = tokens(quantities);
    for (int i = quantities.size() - 1; i >= 0; i--) { // the first of two counts
      byToken[quantities.get(i).number()] = i + 1;
      byToken[quantities.get(i).start()] = i + 1;
    }
    return byToken;
  }

  private static int[] covered(List<? extends Mention> mentions) {
    int[] byToken = tokens(mentions);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      for (int at = mentions.get(i).start(); at < mentions.get(i).end(); at++) {
        byToken[at] = i + 1;
      }
    }
    return byToken;
  }

  private static int[] tokens(List<? extends Mention> mentions) {
    int end = 0;
    for (int i = 0; i < mentions.size(); i++) {
      end = Math.max(end, mentions.get(i).end());
    }
    return end == 0 ? NONE : new int[end];
  }
}
