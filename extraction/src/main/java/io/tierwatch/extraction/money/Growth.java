package io.tierwatch.extraction.money;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.mention.MoneyAmount;
import io.tierwatch.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells the two ends of "raised the budget from $20,000 to $35,000", the old and the new. */
final class Growth {

  private Growth() {}

  /** Whether the amount is the old one. */
  static boolean isStart(Passage passage, MoneyAmount amount) {
    Tokens tokens = passage.tokens();
    int from = amount.start() - 1;
    boolean ranges = tokens.is(from - 1, "ranging") || tokens.is(from - 1, "ranged");
    MoneyAmount next = following(passage, amount);
    return tokens.is(from, "from") && !ranges && next != null && afterTo(tokens, next);
  }

  /** Whether the amount holds both, as two ends of one range. */
  static boolean isBoth(Passage passage, MoneyAmount amount) {
    int from = amount.start() - 1;
    Tokens tokens = passage.tokens();
    boolean range = amount.localMax() != null || amount.usdMax() != null;
    boolean ranges = tokens.is(from - 1, "ranging") || tokens.is(from - 1, "ranged");
    return range && tokens.is(from, "from") && !ranges && tokens.isWord(from - 1);
  }

  /** Whether the amount is the new one. */
  static boolean isEnd(Passage passage, MoneyAmount amount) {
    MoneyAmount last = null;
    for (MoneyAmount other : passage.mentions().money()) {
      if (other.end() <= amount.start()) {
        last = other;
      }
    }
    return last != null && afterTo(passage.tokens(), amount) && isStart(passage, last);
  }

  private static boolean afterTo(Tokens tokens, MoneyAmount amount) {
    return tokens.is(amount.start() - 1, "to");
  }

  private static @Nullable MoneyAmount following(Passage passage, MoneyAmount amount) {
    for (MoneyAmount other : passage.mentions().money()) {
      if (other.start() >= amount.end()) {
        return other;
      }
    }
    return null;
  }
}
