package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that figures are about: "during the reporting period", "the previous reporting
 * period", "in 2017", "the year before that", "since 2012", "between 2014 and 2018".
 */
final class PeriodFinder {

  private final Map<Category, Period> relative = new LinkedHashMap<>();
  private final CategorySet anyRelative;
  private final Category since;
  private final Category spanOpens;
  private final Category spanJoins;

  PeriodFinder(Lexicon lexicon) {
    relative.put(lexicon.category("two_years_ago"), Period.TWO_YEARS_AGO);
    relative.put(lexicon.category("previous_period"), Period.PREVIOUS);
    relative.put(lexicon.category("cumulative_period"), Period.CUMULATIVE);
    relative.put(lexicon.category("current_period"), Period.CURRENT);
    anyRelative = new CategorySet(relative.keySet());
    since = lexicon.category("since");
    spanOpens = lexicon.category("span_opens");
    spanJoins = lexicon.category("span_joins");
  }

  List<PeriodMention> find(
      Tokens tokens, CategoryHits hits, List<Quantity> quantities, Edition edition) {
    List<PeriodMention> found = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (at < tokens.size()) {
      while (next < quantities.size() && quantities.get(next).start() < at) {
        next++;
      }
      PeriodMention mention = relativeAt(hits, at);
      if (mention == null && next < quantities.size() && quantities.get(next).start() == at) {
        mention = yearAt(tokens, hits, quantities, next, edition);
      }
      if (mention != null) {
        found.add(mention);
      }
      at = mention == null ? at + 1 : mention.end();
    }
    return found;
  }

  private @Nullable PeriodMention relativeAt(CategoryHits hits, int at) {
    if (!hits.mayBegin(at, anyRelative)) {
      return null;
    }
    PeriodMention longest = null;
    for (Map.Entry<Category, Period> entry : relative.entrySet()) {
      int end = hits.end(at, entry.getKey());
      if (end > 0 && (longest == null || end > longest.end())) {
        longest = new PeriodMention(at, end, entry.getValue(), true, false);
      }
    }
    return longest;
  }

  private @Nullable PeriodMention yearAt(
      Tokens tokens, CategoryHits hits, List<Quantity> quantities, int index, Edition edition) {
    Quantity quantity = quantities.get(index);
    if (quantity.kind() != Quantity.Kind.YEAR) {
      return null;
    }
    int year = (int) quantity.value();
    boolean open = follows(hits, quantity.start(), since);
    if (open) {
      return new PeriodMention(quantity.start(), quantity.end(), Period.CUMULATIVE, false, true);
    }
    Integer last = lastOfSpan(tokens, hits, quantities, index);
    if (last != null && last > year) {
      return span(quantities, index, year, last, edition);
    }
    Period period = Period.ofYear(year, edition.year());
    return new PeriodMention(quantity.start(), quantity.end(), period, false, false);
  }

  /** Two neighbouring years are a fiscal or school year, named by the later; more are a total. */
  private static PeriodMention span(
      List<Quantity> quantities, int index, int first, int last, Edition edition) {
    Quantity quantity = quantities.get(index);
    int end = quantity.max() != null ? quantity.end() : quantities.get(index + 1).end();
    Period period = last - first == 1 ? Period.ofYear(last, edition.year()) : Period.CUMULATIVE;
    return new PeriodMention(quantity.start(), end, period, false, false);
  }

  private @Nullable Integer lastOfSpan(
      Tokens tokens, CategoryHits hits, List<Quantity> quantities, int index) {
    Quantity quantity = quantities.get(index);
    if (quantity.max() != null) {
      return quantity.max().intValue();
    }
    if (index + 1 >= quantities.size()) {
      return null;
    }
    Quantity second = quantities.get(index + 1);
    boolean near = second.kind() == Quantity.Kind.YEAR && second.start() == quantity.end() + 1;
    boolean joined =
        near
            && hits.has(quantity.end(), spanJoins)
            && (!tokens.is(quantity.end(), "and") || follows(hits, quantity.start(), spanOpens));
    return joined ? (int) second.value() : null;
  }

  private static boolean follows(CategoryHits hits, int at, Category category) {
    for (int start = Math.max(0, at - 3); start < at; start++) {
      if (hits.end(start, category) == at) {
        return true;
      }
    }
    return false;
  }
}
