package io.tierwatch.extraction.term;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lengths of time: "five to 12 years", "four years and five months", "between 15 years and
 * life", "up to life imprisonment", "not less than five and not more than ten years".
 */
public final class TermFinder {

  /** How far from a term the word stands that makes it one of imprisonment. */
  private static final int PRISON_AFTER = 4;

  private static final int PRISON_BEFORE = 5;

  private final Category years;
  private final Category months;
  private final Category weeks;
  private final Category days;
  private final Category life;
  private final Category atMost;
  private final Category atLeast;
  private final Category prison;
  private final Category prisonBefore;

  /** A finder with the words of this lexicon. */
  public TermFinder(Lexicon lexicon) {
    years = lexicon.category("unit_years");
    months = lexicon.category("unit_months");
    weeks = lexicon.category("unit_weeks");
    days = lexicon.category("unit_days");
    life = lexicon.category("life_term");
    atMost = lexicon.category("at_most_term");
    atLeast = lexicon.category("at_least_term");
    prison = lexicon.category("prison");
    prisonBefore = lexicon.category("prison_before");
  }

  /** A length without what stands around it. */
  private record Length(int start, int end, double low, double high, Qualifier qualifier) {}

  /** The terms of a sentence, in order. */
  public List<Term> find(Passage passage) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < passage.tokens().size()) {
      Length length = lengthAt(passage, at);
      if (length == null) {
        at++;
      } else {
        Term term = term(passage, length);
        terms.add(term);
        at = Math.max(term.end(), at + 1);
      }
    }
    return mergeBounds(passage, terms);
  }

  private Term term(Passage passage, Length low) {
    Length high = rangeEnd(passage, low);
    int end = high == null ? low.end : high.end;
    int start = low.start;
    boolean most = low.qualifier == Qualifier.UP_TO || low.qualifier == Qualifier.LESS_THAN;
    boolean least = low.qualifier == Qualifier.AT_LEAST || low.qualifier == Qualifier.MORE_THAN;
    int bound = boundBefore(passage, start, atMost);
    if (high == null && bound >= 0) {
      most = true;
      start = bound;
    }
    bound = boundBefore(passage, start, atLeast);
    if (high == null && bound >= 0) {
      least = true;
      start = bound;
    }
    boolean range = high != null || low.high > low.low;
    Double min = most && !range ? null : Double.valueOf(low.low);
    Double max = least && !range ? null : Double.valueOf(high == null ? low.high : high.high);
    return new Term(start, end, min, max, isPrison(passage, start, end));
  }

  /** Where a phrase of this category ends right before token {@code at}, or -1. */
  private static int boundBefore(Passage passage, int at, Category category) {
    for (int start = Math.max(0, at - 6); start < at; start++) {
      if (passage.hits().end(start, category) == at) {
        return start;
      }
    }
    return -1;
  }

  private @Nullable Length lengthAt(Passage passage, int at) {
    int lifeEnd = passage.hits().end(at, life);
    if (lifeEnd < 0 && passage.tokens().is(at, "life") && bareLife(passage.tokens(), at)) {
      lifeEnd = at + 1;
    }
    if (lifeEnd > 0) {
      return new Length(at, lifeEnd, Term.LIFE, Term.LIFE, Qualifier.EXACT);
    }
    Quantity quantity = passage.mentions().quantityAt(at);
    if (quantity == null || quantity.kind() != Quantity.Kind.COUNT || quantity.number() < at) {
      return null;
    }
    return length(passage, quantity);
  }

  /** "To life" and "or life" mean imprisonment, unless it is life skills or a way of life. */
  private static boolean bareLife(Tokens tokens, int at) {
    boolean behind = tokens.is(at - 1, "to") || tokens.is(at - 1, "or") || tokens.is(at - 1, "and");
    return behind && !tokens.isWord(at + 1);
  }

  private @Nullable Length length(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    int unit = quantity.end();
    double half = 0;
    if (tokens.is(unit, "and") && tokens.is(unit + 1, "a") && tokens.is(unit + 2, "half")) {
      half = 0.5;
      unit += 3;
    }
    unit = tokens.is(unit, "-") ? unit + 1 : unit;
    double factor = factor(passage, unit);
    if (factor == 0) {
      return listed(passage, quantity);
    }
    double high = quantity.max() == null ? quantity.value() : quantity.max();
    Length length =
        new Length(
            quantity.start(),
            possessiveEnd(tokens, unit + 1),
            (quantity.value() + half) * factor,
            (high + half) * factor,
            quantity.qualifier());
    return factor == 12 ? withMonths(passage, length) : length;
  }

  /** "sentenced two traffickers to 15 and 18 months": one length for each, together a range. */
  private @Nullable Length listed(Passage passage, Quantity first) {
    Tokens tokens = passage.tokens();
    boolean opens = tokens.is(first.start() - 1, "to") || tokens.is(first.start() - 1, "of");
    Quantity last =
        opens && tokens.is(first.end(), "and")
            ? passage.mentions().quantityAt(first.end() + 1)
            : null;
    double factor = last == null ? 0 : factor(passage, last.end());
    if (last == null || factor == 0) {
      return null;
    }
    return new Length(
        first.start(),
        possessiveEnd(tokens, last.end() + 1),
        Math.min(first.value(), last.value()) * factor,
        Math.max(first.value(), last.value()) * factor,
        Qualifier.EXACT);
  }

  /** "four years and five months", unless it is "between four years and …". */
  private Length withMonths(Passage passage, Length length) {
    Tokens tokens = passage.tokens();
    boolean joined = tokens.is(length.end, "and") || tokens.is(length.end, ",");
    Quantity more = joined ? passage.mentions().quantityAt(length.end + 1) : null;
    if (more == null || between(tokens, length.start)) {
      return length;
    }
    double factor = factor(passage, more.end());
    if (factor == 0 || factor == 12) {
      return length;
    }
    double added = more.value() * factor;
    int end = possessiveEnd(tokens, more.end() + 1);
    return new Length(length.start, end, length.low + added, length.high + added, length.qualifier);
  }

  private static boolean between(Tokens tokens, int start) {
    return tokens.is(start - 1, "between") || tokens.is(start, "between");
  }

  private @Nullable Length rangeEnd(Passage passage, Length low) {
    Tokens tokens = passage.tokens();
    int link = low.end + named(passage, low.end, low.start);
    boolean between = tokens.is(link, "and") && between(tokens, low.start);
    boolean linked = tokens.is(link, "to") || tokens.is(link, "\u2013") || tokens.is(link, "-");
    boolean orLife = tokens.is(link, "or") && isLife(passage, link + 1);
    if (!between && !linked && !orLife) {
      return null;
    }
    Length high = lengthAt(passage, link + 1);
    return high != null && high.high >= low.low ? high : null;
  }

  /** How many tokens name what the lower end of a range is: "from two years' prison to four". */
  private int named(Passage passage, int at, int start) {
    Tokens tokens = passage.tokens();
    if (!tokens.is(start - 1, "from") && !between(tokens, start)) {
      return 0;
    }
    int end = at;
    while (end < at + 3 && tokens.isWord(end) && !tokens.is(end, "to") && !tokens.is(end, "and")) {
      end++;
    }
    return end - at;
  }

  private boolean isLife(Passage passage, int at) {
    return passage.hits().has(at, life) || passage.tokens().is(at, "life");
  }

  private double factor(Passage passage, int at) {
    if (passage.hits().has(at, years)) {
      return 12;
    }
    if (passage.hits().has(at, months)) {
      return 1;
    }
    if (passage.hits().has(at, weeks)) {
      return 12.0 / 52;
    }
    return passage.hits().has(at, days) ? 12.0 / 365 : 0;
  }

  private static int possessiveEnd(Tokens tokens, int at) {
    return tokens.is(at, "'") || tokens.is(at, "'s") || tokens.is(at, "\u2019") ? at + 1 : at;
  }

  private boolean isPrison(Passage passage, int start, int end) {
    for (int at = end; at < Math.min(end + PRISON_AFTER, passage.tokens().size()); at++) {
      if (passage.hits().has(at, prison)) {
        return true;
      }
      if (passage.tokens().is(at, ",") || passage.tokens().is(at, ";")) {
        break;
      }
    }
    return passage.hits().has(end - 1, prison)
        || isLife(passage, start)
        || passage.hits().find(start - PRISON_BEFORE, start, prisonBefore) >= 0;
  }

  /** "At least five years and no more than ten": one term of two bounds. */
  private static List<Term> mergeBounds(Passage passage, List<Term> terms) {
    List<Term> merged = new ArrayList<>();
    for (Term term : terms) {
      Term last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && complete(passage, last, term)) {
        Double min = last.min() == null ? term.min() : last.min();
        Double max = last.max() == null ? term.max() : last.max();
        boolean prison = last.prison() || term.prison();
        merged.set(merged.size() - 1, new Term(last.start(), term.end(), min, max, prison));
      } else {
        merged.add(term);
      }
    }
    return merged;
  }

  private static boolean complete(Passage passage, Term first, Term second) {
    boolean bounds =
        (first.max() == null && second.min() == null)
            || (first.min() == null && second.max() == null);
    Tokens tokens = passage.tokens();
    int gap = second.start() - first.end();
    for (int at = first.end(); at < second.start(); at++) {
      if (tokens.is(at, "for") || tokens.is(at, "if") || tokens.is(at, "fine")) {
        return false;
      }
    }
    return bounds && gap <= 6;
  }
}
