package io.tierwatch.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence mentions, by kind and in order. A number inside an amount of money or a time is
 * still among the quantities.
 */
public record Mentions(
    List<Quantity> quantities, List<MoneyAmount> money, List<PeriodMention> periods) {

  /** The quantity whose number begins at token {@code at}, or null. */
  public @Nullable Quantity quantityAt(int at) {
    for (Quantity quantity : quantities) {
      if (quantity.number() == at || quantity.start() == at) {
        return quantity;
      }
    }
    return null;
  }

  /** The amount of money that covers token {@code at}, or null. */
  public @Nullable MoneyAmount moneyAt(int at) {
    return covering(money, at);
  }

  /** The time that covers token {@code at}, or null. */
  public @Nullable PeriodMention periodAt(int at) {
    return covering(periods, at);
  }

  private static <M extends Mention> @Nullable M covering(List<M> mentions, int at) {
    for (M mention : mentions) {
      if (mention.start() <= at && at < mention.end()) {
        return mention;
      }
    }
    return null;
  }
}
