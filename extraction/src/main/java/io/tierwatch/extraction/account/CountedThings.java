package io.tierwatch.extraction.account;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts of things that are none of the report's metrics: four ministries, three provinces. Only
 * nouns that the lexicon lists are such things; a noun that a metric counts never is.
 */
final class CountedThings implements Explanation {

  /** How far behind the number its noun can stand. */
  private static final int REACH = 9;

  private static final Set<String> METRIC_NOUNS =
      Set.of(
          "n_victim",
          "n_suspect",
          "n_person",
          "n_official",
          "n_case",
          "n_investigation",
          "n_prosecution",
          "n_conviction",
          "n_arrest",
          "n_acquittal",
          "n_call",
          "n_inspection",
          "n_shelter",
          "n_bed",
          "n_training",
          "n_permit",
          "n_award");

  private final Category thing;
  private final Category stop;
  private final List<Category> metrics = new ArrayList<>();

  CountedThings(Lexicon lexicon) {
    thing = lexicon.category("counted_thing");
    stop = lexicon.category("np_stop");
    METRIC_NOUNS.forEach(name -> metrics.add(lexicon.category(name)));
  }

  @Override
  public @Nullable String of(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    int from = quantity.end();
    if (tokens.is(from, "of")) {
      from = determiner(tokens, from + 1) ? from + 2 : from + 1;
    }
    for (int at = from; at < Math.min(tokens.size(), from + REACH); at++) {
      int end = passage.hits().end(at, thing);
      if (end > 0 && !countedBehind(passage, end)) {
        return "count of " + tokens.span(at, end) + ", which is no metric";
      }
      boolean ends = passage.hits().has(at, stop) || !goesOn(tokens, at);
      if (end < 0 && (ends || isHead(passage, at))) {
        return null;
      }
    }
    return null;
  }

  private static boolean goesOn(Tokens tokens, int at) {
    return tokens.isWord(at) || tokens.isNumber(at) || tokens.is(at, "-");
  }

  private static boolean determiner(Tokens tokens, int at) {
    return tokens.is(at, "the")
        || tokens.is(at, "its")
        || tokens.is(at, "these")
        || tokens.is(at, "those")
        || tokens.is(at, "their");
  }

  /** "Three ministry officials" counts officials: the noun of a metric goes on the phrase. */
  private boolean countedBehind(Passage passage, int end) {
    for (int at = end; at < end + 2; at++) {
      if (isMetric(passage, at)) {
        return true;
      }
      if (passage.hits().has(at, stop) || !passage.tokens().isWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** A metric's noun, unless the phrase goes on to a thing: "official grievances". */
  private boolean isHead(Passage passage, int at) {
    return isMetric(passage, at) && !passage.hits().has(at + 1, thing);
  }

  private boolean isMetric(Passage passage, int at) {
    for (Category metric : metrics) {
      if (passage.hits().has(at, metric)) {
        return true;
      }
    }
    return false;
  }
}
