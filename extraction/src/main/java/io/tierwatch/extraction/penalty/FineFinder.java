package io.tierwatch.extraction.penalty;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.MoneyAmount;
import io.tierwatch.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the fine that goes with a term of imprisonment. */
final class FineFinder {

  private static final String UNNAMED = "a fine";

  private final Category fine;
  private final Category atMost;
  private final Category atLeast;

  FineFinder(Lexicon lexicon) {
    fine = lexicon.category("fine");
    atMost = lexicon.category("at_most_term");
    atLeast = lexicon.category("at_least_term");
  }

  /** The fine between two tokens, or null. */
  @Nullable Fine find(Passage passage, int from, int to) {
    int word = passage.hits().find(from, to, fine);
    if (word < 0 || without(passage.tokens(), word)) {
      return null;
    }
    for (MoneyAmount amount : passage.mentions().money()) {
      if (amount.start() >= word - 3 && amount.start() < to && amount.start() >= from) {
        return fine(passage, word, amount, to);
      }
    }
    return new Fine(UNNAMED, null, null, word + 1);
  }

  private static boolean without(Tokens tokens, int word) {
    return tokens.is(word - 1, "no")
        || tokens.is(word - 1, "without")
        || tokens.is(word - 2, "without")
        || (tokens.is(word - 1, "of") && tokens.is(word - 2, "option"));
  }

  private Fine fine(Passage passage, int word, MoneyAmount amount, int to) {
    MoneyAmount second = rangeEnd(passage, amount, to);
    int start = Math.min(amount.start(), boundStart(passage, word, amount.start()));
    int end = second == null ? localEnd(passage.tokens(), amount) : second.end();
    boolean most = passage.hits().find(start, amount.start() + 1, atMost) >= 0;
    boolean least = passage.hits().find(start, amount.start() + 1, atLeast) >= 0;
    Double low = amount.usd();
    Double high = amount.usdMax() != null ? amount.usdMax() : low;
    if (second != null && second.usd() != null) {
      high = second.usd();
    } else if (amount.usdMax() == null) {
      low = most ? null : low;
      high = least && !most ? null : high;
    }
    int last = second == null ? amount.end() : second.end();
    return new Fine(passage.tokens().span(start, end), low, high, last);
  }

  /** "between €200 ($230) and €4,000 ($4,590)" is two amounts. */
  private static @Nullable MoneyAmount rangeEnd(Passage passage, MoneyAmount low, int to) {
    Tokens tokens = passage.tokens();
    for (MoneyAmount next : passage.mentions().money()) {
      boolean behind = next.start() == low.end() + 1 && next.start() < to;
      boolean joined = tokens.is(low.end(), "to") || tokens.is(low.end(), "and");
      if (behind && joined) {
        return next;
      }
    }
    return null;
  }

  private int boundStart(Passage passage, int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (passage.hits().end(at, atMost) >= to || passage.hits().end(at, atLeast) >= to) {
        return at;
      }
    }
    return to;
  }

  /** The local amount ends before the bracket with its dollars. */
  private static int localEnd(Tokens tokens, MoneyAmount amount) {
    if (amount.local() == null || amount.usd() == null) {
      return amount.end();
    }
    for (int at = amount.end() - 1; at > amount.start(); at--) {
      if (tokens.is(at, "(") || tokens.is(at, "[")) {
        return at;
      }
    }
    return amount.end();
  }
}
