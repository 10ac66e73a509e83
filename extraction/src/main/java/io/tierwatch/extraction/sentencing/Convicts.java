package io.tierwatch.extraction.sentencing;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On how many people something was imposed. */
final class Convicts {

  private static final int AFTER = 6;

  private final Vocables words;

  Convicts(Vocables words) {
    this.words = words;
  }

  /**
   * A number of people, unknown where the text says "traffickers" without one.
   *
   * @param start the token that says it
   */
  record Count(@Nullable Double persons, int start) {}

  /** The people before a disposal, back to token {@code from}, or right behind it. */
  @Nullable Count of(Passage passage, Disposal disposal, int from) {
    Quantity listed = listed(passage, disposal);
    if (listed != null) {
      return new Count(listed.value(), listed.start());
    }
    boolean verb = passage.tokens().is(disposal.start(), "fined");
    Quantity object = verb ? countedFrom(passage, disposal.start() + 1) : null;
    if (object != null) {
      return new Count(object.value(), object.start());
    }
    Count behind = behind(passage, disposal.end());
    return behind != null ? behind : before(passage, disposal.start(), from);
  }

  /** "One trafficker to six years, and two to ten years": the number before "to" is of people. */
  private static @Nullable Quantity listed(Passage passage, Disposal disposal) {
    for (Quantity quantity : passage.mentions().quantities()) {
      boolean inside =
          quantity.start() < disposal.start() && disposal.start() <= quantity.end() + 2;
      boolean range = quantity.max() != null && passage.tokens().is(quantity.number() + 1, "to");
      if (inside && range && disposal.end() - disposal.start() == 1) {
        return quantity;
      }
    }
    return null;
  }

  /** "Life sentences for four traffickers", "imposed fines on two offenders". */
  private @Nullable Count behind(Passage passage, int end) {
    Tokens tokens = passage.tokens();
    for (int at = end; at < Math.min(end + 2, tokens.size()); at++) {
      boolean opens = tokens.is(at, "for") || tokens.is(at, "on") || tokens.is(at, "against");
      Quantity quantity = opens ? countedFrom(passage, at + 1) : null;
      if (quantity != null) {
        return new Count(quantity.value(), quantity.start());
      }
    }
    return null;
  }

  private @Nullable Quantity countedFrom(Passage passage, int at) {
    for (int i = at; i < at + 2; i++) {
      Quantity quantity = passage.mentions().quantityAt(i);
      if (quantity != null && countsConvicts(passage, quantity)) {
        return quantity;
      }
    }
    return null;
  }

  private @Nullable Count before(Passage passage, int to, int from) {
    boolean pronoun = false;
    for (int at = to - 1; at >= from; at--) {
      Quantity quantity = quantityEndingAt(passage, at);
      if (quantity != null && countsConvicts(passage, quantity)) {
        Count whole = ofWhole(passage, quantity);
        return whole != null ? whole : withOthers(passage, quantity, from);
      }
      if (passage.hits().has(at, words.pronounOne)) {
        return new Count(1.0, at);
      }
      pronoun |= standsForPeople(passage.tokens(), at);
      int noun = passage.hits().has(at, words.convict) ? at : -1;
      if (noun >= 0 && single(passage, at) && !pronoun) {
        return new Count(pair(passage, at, from) ? 2.0 : 1.0, at);
      }
      if (noun >= 0 && !counted(passage, at) && !passage.tokens().is(at - 1, "each")) {
        return new Count(both(passage.tokens(), at) ? Double.valueOf(2) : null, at);
      }
    }
    return null;
  }

  /** The last number of convicts that is stated before token {@code to}, or null. */
  @Nullable Double lastCounted(Passage passage, int to) {
    Double last = null;
    for (Quantity quantity : passage.mentions().quantities()) {
      boolean convicts = quantity.end() < to && countsConvicts(passage, quantity);
      boolean named =
          convicts && passage.hits().find(quantity.end(), quantity.end() + 4, words.convict) >= 0;
      last = named ? Double.valueOf(quantity.value()) : last;
    }
    return last;
  }

  private static boolean both(Tokens tokens, int noun) {
    return tokens.is(noun - 1, "both") || tokens.is(noun - 2, "both");
  }

  private static boolean standsForPeople(Tokens tokens, int at) {
    return tokens.is(at, "them")
        || tokens.is(at, "they")
        || tokens.is(at, "whom")
        || tokens.is(at, "each");
  }

  private static @Nullable Quantity quantityEndingAt(Passage passage, int at) {
    for (Quantity quantity : passage.mentions().quantities()) {
      if (quantity.end() - 1 == at && quantity.kind() == Quantity.Kind.COUNT) {
        return quantity;
      }
    }
    return null;
  }

  /** A number before people, or one that stands for people by itself: "Sixteen received". */
  private boolean countsConvicts(Passage passage, Quantity quantity) {
    int end = quantity.end();
    Tokens tokens = passage.tokens();
    if (quantity.kind() != Quantity.Kind.COUNT || quantity.max() != null) {
      return false;
    }
    if (objectOfSentenced(passage, quantity)) {
      return true;
    }
    if (passage.hits().has(end, words.imposing)
        || passage.hits().has(end, words.suspended)
        || tokens.is(end, "of")
        || tokens.is(end, "others")
        || tokens.is(end, "also")
        || tokens.is(end, "were")) {
      return !tokens.is(end + 1, "the")
          || passage.hits().find(end, end + AFTER, words.convict) >= 0;
    }
    for (int at = end; at < Math.min(end + AFTER, tokens.size()); at++) {
      if (passage.hits().has(at, words.convict)) {
        return true;
      }
      boolean ends = tokens.is(at, ",") || tokens.is(at, "and") || tokens.is(at, "of");
      if (ends || !tokens.isWord(at) || passage.mentions().quantityAt(at) != null) {
        return false;
      }
    }
    return false;
  }

  /** "Sentenced four to", "sentenced a citizen and three stateless residents to". */
  private boolean objectOfSentenced(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    boolean sentenced = false;
    int reach = tokens.is(quantity.end(), "to") ? quantity.start() : 8;
    for (int at = quantity.start() - 1; at >= Math.max(0, quantity.start() - reach); at--) {
      sentenced |= tokens.is(at, "sentenced");
    }
    for (int at = quantity.end(); sentenced && at < quantity.end() + 4; at++) {
      if (tokens.is(at, "to")) {
        return true;
      }
      if (!tokens.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** "Two of the 27 convicted traffickers" are two. */
  private @Nullable Count ofWhole(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    int of = quantity.start() - 1;
    of = tokens.is(of, "the") || tokens.is(of, "those") ? of - 1 : of;
    Quantity part = tokens.is(of, "of") ? quantityEndingAt(passage, of - 1) : null;
    return part == null ? null : new Count(part.value(), part.start());
  }

  /** "A foreign national and three others" are four. */
  private Count withOthers(Passage passage, Quantity quantity, int from) {
    Tokens tokens = passage.tokens();
    double persons = quantity.value();
    int start = quantity.start();
    if (tokens.is(start - 1, "and")) {
      for (int at = start - 2; at >= Math.max(from, start - 8); at--) {
        boolean article = tokens.is(at, "a") || tokens.is(at, "an");
        if (article && passage.hits().has(at - 1, words.imposing)) {
          return new Count(persons + 1, at);
        }
      }
    }
    boolean vague = quantity.qualifier() != Qualifier.EXACT && quantity.value() == 0;
    return new Count(vague ? null : persons, start);
  }

  /** "A man and a woman", "the mother and stepfather". */
  private boolean pair(Passage passage, int noun, int from) {
    Tokens tokens = passage.tokens();
    if (tokens.is(noun - 1, "and") && noun - 2 >= from) {
      return passage.hits().has(noun - 2, words.singular);
    }
    int and = tokens.is(noun - 2, "and") ? noun - 2 : noun - 3;
    boolean article =
        tokens.is(and + 1, "a") || tokens.is(and + 1, "an") || tokens.is(and + 1, "his");
    return and > from
        && tokens.is(and, "and")
        && article
        && passage.hits().has(and - 1, words.singular);
  }

  private boolean single(Passage passage, int at) {
    return passage.hits().has(at, words.singular)
        && !passage.tokens().is(at - 1, "each")
        && passage.mentions().quantityAt(at - 1) == null;
  }

  /** Whether a number stands before these people, within the same phrase. */
  private boolean counted(Passage passage, int noun) {
    List<Quantity> quantities = passage.mentions().quantities();
    for (Quantity quantity : quantities) {
      boolean close = quantity.end() <= noun && noun - quantity.end() < AFTER;
      if (close && countsConvicts(passage, quantity)) {
        return true;
      }
    }
    return false;
  }
}
