package io.tierwatch.reader;

import io.tierwatch.model.fact.Tier;
import java.util.Optional;

/**
 * Words that name a tier, such as {@code TIER 2 WATCH LIST} or {@code Special Case}.
 *
 * @param end the offset behind them in the words that they were found in
 */
record TierPhrase(Tier tier, int end) {

  private static final String TIER = "tier";
  private static final String WATCH_LIST = "watch list";
  private static final String SPECIAL_CASE = "special case";

  /** The tier that is named at this offset, or empty when none is. */
  static Optional<TierPhrase> at(String words, int offset) {
    if (startsWith(words, offset, SPECIAL_CASE)) {
      return Optional.of(new TierPhrase(Tier.SPECIAL_CASE, offset + SPECIAL_CASE.length()));
    }
    if (!startsWith(words, offset, TIER)) {
      return Optional.empty();
    }
    int digit = skipBlanks(words, offset + TIER.length());
    if (digit == offset + TIER.length() || digit >= words.length()) {
      return Optional.empty();
    }
    return switch (words.charAt(digit)) {
      case '1' -> ended(words, Tier.TIER_1, digit + 1);
      case '2' -> tierTwo(words, digit + 1);
      case '3' -> ended(words, Tier.TIER_3, digit + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<TierPhrase> tierTwo(String words, int end) {
    int next = skipBlanks(words, end);
    if (next < words.length() && (words.charAt(next) == '-' || words.charAt(next) == ':')) {
      next = skipBlanks(words, next + 1);
    }
    if (startsWith(words, next, WATCH_LIST)) {
      return Optional.of(new TierPhrase(Tier.TIER_2_WATCH_LIST, next + WATCH_LIST.length()));
    }
    if (startsWith(words, next, "watchlist")) {
      return Optional.of(new TierPhrase(Tier.TIER_2_WATCH_LIST, next + WATCH_LIST.length() - 1));
    }
    return ended(words, Tier.TIER_2, end);
  }

  private static Optional<TierPhrase> ended(String words, Tier tier, int end) {
    boolean number = end < words.length() && Text.isDigit(words.charAt(end));
    return number ? Optional.empty() : Optional.of(new TierPhrase(tier, end));
  }

  private static boolean startsWith(String words, int offset, String lower) {
    return words.regionMatches(true, offset, lower, 0, lower.length());
  }

  private static int skipBlanks(String words, int offset) {
    int i = offset;
    while (i < words.length() && words.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /**
   * Whether the words name a tier or a special case anywhere, as headings do: a cheap first look.
   */
  static boolean maybeIn(String words) {
    return words.contains("TIER")
        || words.contains("Tier")
        || words.contains("SPECIAL CASE")
        || words.contains("Special Case");
  }
}
