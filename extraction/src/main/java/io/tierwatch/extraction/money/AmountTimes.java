package io.tierwatch.extraction.money;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.PeriodMention;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The times that amounts are about. */
final class AmountTimes {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "during", "for", "year", "between", "by", "of", "throughout", "since", "over");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Category compare;
  private final Category same;
  private final Category otherMatter;

  AmountTimes(Lexicon lexicon) {
    compare = lexicon.category("compare");
    same = lexicon.category("same_amount");
    otherMatter = lexicon.category("amount_ceases");
  }

  /**
   * The times stated behind an amount, up to token {@code limit}: one, or two in "in 2016 and 2017"
   * and "the same as the previous year"; none where none is stated.
   */
  List<Period> behind(Passage passage, int from, int limit) {
    int end = end(passage, from, limit);
    PeriodMention first = first(passage, from, end);
    if (first == null) {
      return List.of();
    }
    Period period = period(passage, first);
    if (passage.hits().find(from, first.start(), same) >= 0) {
      return List.of(Period.CURRENT, period);
    }
    PeriodMention second = nextAfterAnd(passage, first, end);
    return second == null ? List.of(period) : List.of(period, period(passage, second));
  }

  /** The time stated last before an amount and behind token {@code from}, or null. */
  @Nullable Period before(Passage passage, int from, int to) {
    Period last = null;
    for (PeriodMention mention : passage.mentions().periods()) {
      boolean there = mention.start() >= from && mention.end() <= to;
      if (there && saysWhen(passage, mention) && !inBrackets(passage, mention)) {
        last = period(passage, mention);
      }
    }
    return last;
  }

  /** What stands in brackets speaks of another figure. */
  private static boolean inBrackets(Passage passage, PeriodMention mention) {
    return passage.tokens().is(mention.end(), ")");
  }

  /** Where the words behind an amount cease to speak of it: a comparison, or a semicolon. */
  private int end(Passage passage, int from, int limit) {
    int at = from;
    while (at < limit && !ceases(passage, at)) {
      at++;
    }
    return at;
  }

  private boolean ceases(Passage passage, int at) {
    boolean compares = passage.hits().has(at, compare) && !passage.hits().has(at, same);
    return compares || passage.hits().has(at, otherMatter) || passage.tokens().is(at, ";");
  }

  private @Nullable PeriodMention first(Passage passage, int from, int to) {
    for (PeriodMention mention : passage.mentions().periods()) {
      if (mention.start() >= from && mention.start() < to && saysWhen(passage, mention)) {
        return mention;
      }
    }
    return null;
  }

  private static @Nullable PeriodMention nextAfterAnd(
      Passage passage, PeriodMention first, int limit) {
    boolean and = passage.tokens().is(first.end(), "and");
    for (PeriodMention mention : passage.mentions().periods()) {
      if (and && mention.start() == first.end() + 1 && mention.start() < limit) {
        return mention;
      }
    }
    return null;
  }

  /** A budget "for" the year of the edition is of a year that the edition does not cover yet. */
  private static Period period(Passage passage, PeriodMention mention) {
    Tokens tokens = passage.tokens();
    String year = Integer.toString(passage.edition().year());
    boolean ahead =
        tokens.at(mention.start()).equals(year) && tokens.is(mention.start() - 1, "for");
    return ahead ? new Period(year) : mention.period();
  }

  /** Whether it says when, and is no part of a name ("the 2014 law") or of a case's age. */
  private boolean saysWhen(Passage passage, PeriodMention mention) {
    Tokens tokens = passage.tokens();
    int before = mention.start() - 1;
    if (passage.hits().end(before - 1, compare) == mention.start()) {
      return true;
    }
    if (mention.relative()) {
      return !tokens.is(before, "from");
    }
    if (before >= 0 && tokens.word(before) != null && isMonth(tokens, before)) {
      before--;
    }
    return before >= 0
        && PREPOSITIONS.contains(tokens.at(before).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isMonth(Tokens tokens, int at) {
    return MONTHS.contains(tokens.at(at).toLowerCase(java.util.Locale.ROOT));
  }
}
