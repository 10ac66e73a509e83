package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.model.fact.Qualifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number of a text with its approximation ("at least", "more than", "up to") and its
 * range ("between three and five", "five to 12"), in one pass.
 */
final class QuantityFinder {

  private static final int OLDEST_YEAR = 1900;
  private static final int NEWEST_YEAR = 2100;

  private final NumberWords numbers;
  private final Map<Qualifier, Category> before = new EnumMap<>(Qualifier.class);
  private final Category percent;
  private final Category vague;
  private final Category half;
  private final Category pronoun;
  private final CategorySet special;
  private final CategorySet anyApproximation;

  QuantityFinder(Lexicon lexicon, Vocabulary vocabulary, Class<?> base) {
    numbers = new NumberWords(vocabulary, base);
    before.put(Qualifier.AT_LEAST, lexicon.category("at_least"));
    before.put(Qualifier.MORE_THAN, lexicon.category("more_than"));
    before.put(Qualifier.ABOUT, lexicon.category("about"));
    before.put(Qualifier.LESS_THAN, lexicon.category("less_than"));
    before.put(Qualifier.UP_TO, lexicon.category("up_to"));
    percent = lexicon.category("percent");
    vague = lexicon.category("vague_amount");
    half = lexicon.category("fraction");
    pronoun = lexicon.category("one_that_is_no_number");
    anyApproximation = new CategorySet(before.values());
    special = new CategorySet(List.of(vague, half, pronoun));
  }

  List<Quantity> find(Tokens tokens, CategoryHits hits) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < tokens.size()) {
      boolean possible = numbers.mayBegin(tokens, at) || hits.mayBegin(at, special);
      Quantity quantity = possible ? at(tokens, hits, at, free) : null;
      if (quantity == null) {
        at++;
      } else {
        found.add(quantity);
        at = quantity.end();
        free = at;
      }
    }
    return found;
  }

  /** The quantity whose number begins at token {@code at}; its approximation may begin at free. */
  private @Nullable Quantity at(Tokens tokens, CategoryHits hits, int at, int free) {
    if (hits.has(at, pronoun)) {
      return null;
    }
    int vagueEnd = hits.end(at, vague);
    if (vagueEnd > 0) {
      return new Quantity(at, at, vagueEnd, 0, null, Qualifier.ABOUT, Quantity.Kind.VAGUE);
    }
    int halfEnd = hits.end(at, half);
    if (halfEnd > 0) {
      return new Quantity(at, at, halfEnd, 0, null, Qualifier.EXACT, Quantity.Kind.FRACTION);
    }
    NumberWords.Read low = numbers.read(tokens, at);
    if (low == null || partOfName(tokens, at)) {
      return null;
    }
    NumberWords.Read high = rangeEnd(tokens, low);
    low = high == null ? low : shareScale(tokens, low, high);
    int end = high == null ? low.end() : high.end();
    boolean range = high != null && high.value() > low.value();
    if (high != null && !range) {
      end = low.end();
      high = null;
    }
    Quantity.Kind kind = kind(tokens, hits, at, end, low);
    int percentEnd = kind == Quantity.Kind.PERCENT ? hits.end(end, percent) : end;
    Approximation approximation = approximation(hits, at, free);
    return new Quantity(
        approximation.start,
        at,
        percentEnd,
        low.value(),
        high == null ? null : Double.valueOf(high.value()),
        approximation.qualifier,
        kind);
  }

  /** Digits joined to letters or to a stop and more digits are names: Article 12.3, 248A, E6. */
  private static boolean partOfName(Tokens tokens, int at) {
    return tokens.isNumber(at)
        && ((tokens.joined(at) && tokens.isWord(at + 1))
            || (at > 0 && tokens.joined(at - 1) && tokens.isWord(at - 1))
            || (at > 1
                && tokens.is(at - 1, "-")
                && tokens.joined(at - 1)
                && tokens.joined(at - 2)
                && tokens.isWord(at - 2)));
  }

  /** The upper end where "to", "and" after between, or a dash and a number follow. */
  private NumberWords.@Nullable Read rangeEnd(Tokens tokens, NumberWords.Read low) {
    int link = low.end();
    boolean linked =
        tokens.is(link, "to")
            || tokens.is(link, "-")
            || tokens.is(link, "\u2013")
            || (tokens.is(link, "and") && openedByBetween(tokens, low.end()));
    return linked ? numbers.read(tokens, link + 1) : null;
  }

  /** "Two to four million" means two million where two is less than four. */
  private NumberWords.Read shareScale(Tokens tokens, NumberWords.Read low, NumberWords.Read high) {
    double scale = numbers.scaleBefore(tokens, high.end());
    boolean shares = scale > 1 && low.value() < high.value() / scale;
    return shares ? low.scaled(scale) : low;
  }

  private static boolean openedByBetween(Tokens tokens, int end) {
    for (int i = end - 2; i >= 0 && i >= end - 4; i--) {
      if (tokens.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  private Quantity.Kind kind(
      Tokens tokens, CategoryHits hits, int at, int end, NumberWords.Read low) {
    if (hits.has(end, percent)) {
      return Quantity.Kind.PERCENT;
    }
    boolean year =
        low.digits()
            && tokens.end(at) - tokens.start(at) == 4
            && low.end() == at + 1
            && low.value() >= OLDEST_YEAR
            && low.value() <= NEWEST_YEAR;
    return year ? Quantity.Kind.YEAR : Quantity.Kind.COUNT;
  }

  private record Approximation(Qualifier qualifier, int start) {}

  private Approximation approximation(CategoryHits hits, int at, int free) {
    for (int start = Math.max(free, at - 4); start < at; start++) {
      if (!hits.mayBegin(start, anyApproximation)) {
        continue;
      }
      for (Map.Entry<Qualifier, Category> entry : before.entrySet()) {
        if (hits.end(start, entry.getValue()) == at) {
          return new Approximation(entry.getKey(), start);
        }
      }
    }
    return new Approximation(Qualifier.EXACT, at);
  }
}
