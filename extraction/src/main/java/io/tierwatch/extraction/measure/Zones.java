package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.mention.PeriodMention;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Period;
import java.util.Arrays;

/**
 * How the stretches of a sentence hang together: which figures stand for themselves, which are
 * there for comparison ("compared with 30", "(444 in 2017)", "down from three"), and which are
 * parts of the figure before ("including five children", "(eight men and two women)", "of those,
 * …").
 */
final class Zones {

  enum Zone {
    MAIN,
    COMPARE,
    PART
  }

  private final Words words;
  private final Passage passage;
  private final Tokens tokens;
  private final CategoryHits hits;

  /** By token; empty until asked for, since most sentences have no figures. */
  private Zone[] zones = {};

  private Zones(Words words, Passage passage) {
    this.words = words;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.hits = passage.hits();
  }

  static Zones of(Words words, Passage passage) {
    return new Zones(words, passage);
  }

  Zone at(int token) {
    if (zones.length == 0) {
      zones = new Zone[tokens.size()];
      Arrays.fill(zones, Zone.MAIN);
      markOpened();
      markBrackets();
    }
    return zones[token];
  }

  /** The first token of the stretch of the same kind that holds token {@code at}. */
  int start(int at) {
    Zone zone = at(at);
    int start = at;
    while (start > 0 && zones[start - 1] == zone) {
      start--;
    }
    return start;
  }

  /** The token behind the stretch of the same kind that holds token {@code at}. */
  int end(int at) {
    Zone zone = at(at);
    int end = at;
    while (end < zones.length && zones[end] == zone) {
      end++;
    }
    return end;
  }

  private void markOpened() {
    Zone zone = Zone.MAIN;
    int from = 0;
    for (int at = 0; at < zones.length; at++) {
      Zone opened = opens(at);
      if (opened != Zone.MAIN) {
        zone = opened;
        from = at;
      } else if (zone != Zone.MAIN && (closes(at) || endsAside(from, at))) {
        zone = Zone.MAIN;
      }
      zones[at] = zone;
    }
  }

  /** "provided services, including shelter, to 52 victims": no figure was in the aside. */
  private boolean endsAside(int from, int at) {
    if (!tokens.is(at, ",") || !(tokens.is(at + 1, "to") || tokens.is(at + 1, "for"))) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if (passage.mentions().quantityAt(i) != null) {
        return false;
      }
    }
    return true;
  }

  private Zone opens(int at) {
    if (hits.has(at, words.compare) || weakComparison(at)) {
      return Zone.COMPARE;
    }
    boolean ofTheWhole = at == 0 && tokens.is(0, "of") && tokens.is(1, "the");
    boolean part = hits.has(at, words.partOpens) || dashBeforeFigure(at) || relativePart(at);
    if (ofTheWhole || part) {
      return Zone.PART;
    }
    return Zone.MAIN;
  }

  /** "from 13" where a word of growth stands shortly before it. */
  private boolean weakComparison(int at) {
    if (!hits.has(at, words.compareWeak) || passage.mentions().quantityAt(at + 1) == null) {
      return false;
    }
    return hits.findLast(at - 6, at, words.grew) >= 0;
  }

  /** ", three of whom were girls", ", 40 of which led to arrests". */
  private boolean relativePart(int at) {
    Quantity quantity = tokens.is(at, ",") ? passage.mentions().quantityAt(at + 1) : null;
    return quantity != null
        && tokens.is(quantity.end(), "of")
        && (tokens.is(quantity.end() + 1, "which") || tokens.is(quantity.end() + 1, "whom"));
  }

  private boolean dashBeforeFigure(int at) {
    return isDash(at) && passage.mentions().quantityAt(at + 1) != null;
  }

  private boolean isDash(int at) {
    return tokens.is(at, "\u2014") || tokens.is(at, "\u2013");
  }

  /** Whether a new statement begins here: a semicolon, or "and it …", ", leading to …". */
  private boolean closes(int at) {
    if (tokens.is(at, ";") || isDash(at)) {
      return true;
    }
    boolean joint =
        tokens.is(at, ",")
            || tokens.is(at, "and")
            || tokens.is(at, "but")
            || tokens.is(at, "while");
    if (!joint) {
      return false;
    }
    int next = at + 1;
    while (tokens.is(next, "and")
        || tokens.is(next, "but")
        || tokens.is(next, "while")
        || tokens.is(next, "the")) {
      next++;
    }
    return startsStatement(next);
  }

  private boolean startsStatement(int at) {
    if (tokens.is(at, "leading") || tokens.is(at, "resulting") || tokens.is(at, "although")) {
      return true;
    }
    if (tokens.is(at, "with") && tokens.is(at + 1, "a") && tokens.is(at + 2, "total")) {
      return true;
    }
    boolean actor =
        hits.has(at, words.government)
            || hits.has(at, words.ngo)
            || hits.has(at, words.internationalOrganization)
            || tokens.is(at, "it")
            || tokens.is(at, "they");
    return actor || words.governorAt(hits, at) != null;
  }

  private void markBrackets() {
    int open = -1;
    for (int at = 0; at < zones.length; at++) {
      if (tokens.is(at, "(")) {
        open = at;
      } else if (tokens.is(at, ")") && open >= 0) {
        Arrays.fill(zones, open, at + 1, bracket(open, at));
        open = -1;
      }
    }
  }

  private Zone bracket(int from, int to) {
    for (PeriodMention period : passage.mentions().periods()) {
      boolean inside = from < period.start() && period.start() < to;
      if (inside && !period.period().equals(Period.CURRENT)) {
        return Zone.COMPARE;
      }
    }
    boolean compares =
        hits.find(from, to, words.compare) >= 0 || hits.find(from, to, words.unreported) >= 0;
    return compares ? Zone.COMPARE : Zone.PART;
  }
}
