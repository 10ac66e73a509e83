package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the counts of a sentence, each with its noun phrase. */
final class FigureFinder {

  /** What an article can count besides people. */
  private static final Set<Noun> SINGLE =
      Set.of(Noun.SHELTER, Noun.INVESTIGATION, Noun.PROSECUTION, Noun.CONVICTION);

  private final Words words;
  private final NounPhrases phrases;

  FigureFinder(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<Figure> find(Passage passage) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < passage.tokens().size()) {
      Quantity quantity = passage.mentions().quantityAt(at);
      Figure figure =
          quantity != null && quantity.start() == at
              ? counted(passage, quantity)
              : unnumbered(passage, at);
      if (figure != null) {
        figures.add(figure);
      }
      at =
          figure == null
              ? at + 1
              : Math.max(at + 1, figure.ofSet() ? figure.end() : figure.number() + 1);
    }
    return borrowNouns(passage, figures);
  }

  /** "one long-term and eight short-term visas": the first takes its noun from the second. */
  private List<Figure> borrowNouns(Passage passage, List<Figure> figures) {
    for (int i = figures.size() - 2; i >= 0; i--) {
      Figure figure = figures.get(i);
      Figure next = figures.get(i + 1);
      boolean loose =
          figure.noun() == Noun.BARE
              || (figure.noun() == Noun.OTHER && participles(passage, figure, next))
              || (figure.noun() == Noun.OTHER && next.noun() == Noun.PERMIT);
      int gap = next.start() - figure.number();
      boolean adjective = figure.noun() == Noun.PERSON && gap == 3 && next.noun() == Noun.VICTIM;
      if ((loose || adjective)
          && passage.hits().find(figure.number() + 1, next.start() - 1, words.stop) < 0
          && gap > 1
          && gap <= 6
          && passage.tokens().is(next.start() - 1, "and")
          && figure.kind() == Figure.Kind.NUMBER
          && next.noun() != Noun.BARE
          && next.noun() != Noun.OTHER) {
        figures.set(i, figure.withNoun(next.noun()).inSet(next.noun() == Noun.PERMIT));
        figures.set(i + 1, next.inSet(next.noun() == Noun.PERMIT)); // of either kind
      }
    }
    return figures;
  }

  /** Whether only participles and adverbs stand there: "one officially recognized and one …". */
  private static boolean participles(Passage passage, Figure figure, Figure next) {
    for (int at = figure.number() + 1; at < next.start() - 1; at++) {
      String word = passage.tokens().at(at);
      if (!word.endsWith("ed") && !word.endsWith("ly")) {
        return false;
      }
    }
    return next.start() - 1 > figure.number() + 1;
  }

  private @Nullable Figure counted(Passage passage, Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.COUNT || isNoCount(passage, quantity)) {
      return null;
    }
    int start = quantity.start();
    boolean partOfSet = false;
    int from = quantity.end();
    if (passage.tokens().is(from, "of")) {
      int set = setAfter(passage, from + 1);
      if (set > 0) {
        partOfSet = true;
        from = set;
      }
    }
    NounPhrases.Phrase phrase = phrases.read(passage, from);
    partOfSet |=
        passage.tokens().is(from, "other")
            || passage.tokens().is(start - 1, "other")
            || passage.tokens().is(start - 1, "remaining");
    return new Figure(
        start,
        quantity.number(),
        phrase.end(),
        quantity.value(),
        quantity.max(),
        quantity.qualifier(),
        phrase.noun(),
        phrase.traits(),
        phrase.potential(),
        partOfSet,
        Figure.Kind.NUMBER);
  }

  /** Money, dates, parts of names and numbers of times are no counts. */
  private boolean isNoCount(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    int at = quantity.number();
    return passage.mentions().moneyAt(at) != null
        || passage.mentions().periodAt(at) != null
        || (at > 0
            && tokens.isCapitalized(at - 1)
            && tokens.isNumber(at)
            && !known(passage, at - 1)
            && at > 1)
        || (tokens.is(quantity.end(), "-") && tokens.joined(quantity.end()))
        || (tokens.is(at - 1, "\u2022") && tokens.joined(at - 1)) // a sign of a currency, lost
        || isAge(passage, quantity)
        || isDeniedSet(tokens, quantity.start())
        || quantity.value() != Math.rint(quantity.value())
        || hits(passage, at - 1, words.legalBefore)
        || (tokens.isNumber(at)
            && tokens.is(at - 1, "and")
            && tokens.isNumber(at - 2)
            && hits(passage, at - 3, words.legalBefore));
  }

  /**
   * "None of the 12 victims received care", "did not charge any of the nine": nobody is counted.
   */
  private static boolean isDeniedSet(Tokens tokens, int start) {
    int of = start - 1;
    while (tokens.is(of, "the") || tokens.is(of, "these") || tokens.is(of, "those")) {
      of--;
    }
    return tokens.is(of, "of") && (tokens.is(of - 1, "none") || tokens.is(of - 1, "any"));
  }

  private static boolean hits(Passage passage, int at, Category category) {
    return passage.hits().has(at, category);
  }

  private boolean isAge(Passage passage, Quantity quantity) {
    for (int at = Math.max(0, quantity.start() - 4); at < quantity.start(); at++) {
      if (passage.hits().end(at, words.ageBefore) == quantity.start()) {
        return true;
      }
    }
    int unit = quantity.end();
    if (passage.tokens().is(unit, "to") || passage.tokens().is(unit, "or")) {
      Quantity other = passage.mentions().quantityAt(unit + 1);
      unit = other == null ? unit : other.end();
    }
    return passage.tokens().is(unit, "years")
        || passage.tokens().is(unit, "year")
        || passage.tokens().is(unit, "months");
  }

  private static boolean known(Passage passage, int at) {
    return passage.tokens().word(at) != null;
  }

  /** The token behind "of" + "the / these / those / whom / which [27]", or -1. */
  private int setAfter(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    int to = at;
    while (tokens.is(to, "the")
        || tokens.is(to, "these")
        || tokens.is(to, "those")
        || tokens.is(to, "whom")
        || tokens.is(to, "which")
        || tokens.is(to, "them")
        || tokens.is(to, "its")
        || tokens.is(to, "their")) {
      to++;
    }
    Quantity whole = passage.mentions().quantityAt(to);
    if (whole != null && whole.kind() == Quantity.Kind.COUNT) {
      return whole.end();
    }
    return to > at ? to : -1;
  }

  private @Nullable Figure unnumbered(Passage passage, int at) {
    if (!passage.hits().mayBegin(at, words.anyUnnumbered)) {
      return null;
    }
    int unknown = passage.hits().end(at, words.unknownNumber);
    if (unknown > 0) {
      NounPhrases.Phrase phrase = phrases.read(passage, unknown);
      return isKnown(phrase) ? figure(at, at, phrase, null, Figure.Kind.UNKNOWN) : null;
    }
    int unreported = passage.hits().end(at, words.unreported);
    if (unreported > 0) {
      NounPhrases.Phrase bare = new NounPhrases.Phrase(unreported, Noun.BARE, Part.UNNAMED, false);
      return figure(at, at, bare, null, Figure.Kind.UNKNOWN);
    }
    int none = passage.hits().end(at, words.none);
    if (none > 0 && !passage.tokens().is(at, "zero")) {
      NounPhrases.Phrase bare = new NounPhrases.Phrase(none, Noun.BARE, Part.UNNAMED, false);
      return figure(at, at, bare, 0.0, Figure.Kind.NONE);
    }
    if (passage.hits().has(at, words.noKnown)) {
      return null;
    }
    int no = passage.hits().end(at, words.no);
    if (no > 0) {
      NounPhrases.Phrase phrase = phrases.read(passage, no);
      return isKnown(phrase) ? figure(at, at, phrase, 0.0, Figure.Kind.NONE) : null;
    }
    int article = article(passage, at);
    return article > 0 ? single(passage, at, phrases.read(passage, article)) : null;
  }

  /** The token behind an article that may count: "an", or "the victim" of whom all know; or -1. */
  private int article(Passage passage, int at) {
    int article = passage.hits().end(at, words.indefinite);
    boolean definite = article < 0 && passage.hits().has(at, words.theVictim);
    return definite ? at + 1 : article;
  }

  /** "a victim", "another shelter": one, where the article belongs to the noun. */
  private @Nullable Figure single(Passage passage, int at, NounPhrases.Phrase phrase) {
    boolean single =
        (phrase.noun().isPeople() || SINGLE.contains(phrase.noun()))
            && singular(passage, phrase.end() - 1)
            && endsAt(passage, phrase.end());
    boolean another = passage.tokens().is(at, "another");
    return single
        ? figure(at, phrase.end() - 1, phrase, 1.0, Figure.Kind.ARTICLE).inSet(another)
        : null;
  }

  /** Whether nothing follows that would make the noun a modifier: "a victim support unit". */
  private boolean endsAt(Passage passage, int end) {
    return end >= passage.tokens().size()
        || phrases.stops(passage, end)
        || passage.tokens().at(end).endsWith("ly")
        || passage.tokens().at(end).endsWith("ed");
  }

  private static boolean singular(Passage passage, int at) {
    String noun = passage.tokens().at(at);
    return !noun.endsWith("s")
        && !noun.endsWith("men")
        && !noun.endsWith("ren")
        && !noun.equals("police");
  }

  private static boolean isKnown(NounPhrases.Phrase phrase) {
    return phrase.noun() != Noun.OTHER && phrase.noun() != Noun.BARE;
  }

  private static Figure figure(
      int start, int number, NounPhrases.Phrase phrase, @Nullable Double value, Figure.Kind kind) {
    return new Figure(
        start,
        number,
        phrase.end(),
        value,
        null,
        Qualifier.EXACT,
        phrase.noun(),
        phrase.traits(),
        phrase.potential(),
        false,
        kind);
  }
}
