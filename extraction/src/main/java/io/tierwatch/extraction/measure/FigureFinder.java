package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the counts of a sentence, each with its noun phrase. */
final class FigureFinder {

  /** No noun phrase of the report puts more words before its noun. */
  private static final int LONGEST = 10;

  private final Words words;
  private final Countries countries;

  FigureFinder(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  List<Figure> find(Passage passage) {
    List<Figure> figures = new ArrayList<>();
    List<Quantity> quantities = passage.mentions().quantities();
    int next = 0;
    int at = 0;
    while (at < passage.tokens().size()) {
      while (next < quantities.size() && quantities.get(next).start() < at) {
        next++;
      }
      Figure figure =
          next < quantities.size() && quantities.get(next).start() == at
              ? counted(passage, quantities.get(next))
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
          && gap <= 4
          && passage.tokens().is(next.start() - 1, "and")
          && figure.kind() == Figure.Kind.NUMBER
          && next.noun() != Noun.BARE
          && next.noun() != Noun.OTHER) {
        figures.set(i, figure.withNoun(next.noun()));
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
    Phrase phrase = phrase(passage, from);
    partOfSet |=
        passage.tokens().is(from, "other")
            || passage.tokens().is(start - 1, "other")
            || passage.tokens().is(start - 1, "remaining");
    return new Figure(
        start,
        quantity.number(),
        phrase.end,
        quantity.value(),
        quantity.max(),
        quantity.qualifier(),
        phrase.noun,
        phrase.traits,
        phrase.potential,
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
        || isAge(passage, quantity)
        || quantity.value() != Math.rint(quantity.value())
        || hits(passage, at - 1, words.legalBefore)
        || (tokens.is(at - 1, "and")
            && tokens.isNumber(at - 2)
            && hits(passage, at - 3, words.legalBefore));
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
      Phrase phrase = phrase(passage, unknown);
      return isKnown(phrase) ? figure(at, at, phrase, null, Figure.Kind.UNKNOWN) : null;
    }
    int unreported = passage.hits().end(at, words.unreported);
    if (unreported > 0) {
      Phrase bare = new Phrase(unreported, Noun.BARE, Part.UNNAMED, false);
      return figure(at, at, bare, null, Figure.Kind.UNKNOWN);
    }
    int none = passage.hits().end(at, words.none);
    if (none > 0 && !passage.tokens().is(at, "zero")) {
      Phrase bare = new Phrase(none, Noun.BARE, Part.UNNAMED, false);
      return figure(at, at, bare, 0.0, Figure.Kind.NONE);
    }
    if (passage.hits().has(at, words.noKnown)) {
      return null;
    }
    int no = passage.hits().end(at, words.no);
    if (no > 0) {
      Phrase phrase = phrase(passage, no);
      return isKnown(phrase) ? figure(at, at, phrase, 0.0, Figure.Kind.NONE) : null;
    }
    int article = passage.hits().end(at, words.indefinite);
    if (article > 0) {
      Phrase phrase = phrase(passage, article);
      boolean single =
          isKnown(phrase)
              && (phrase.noun.isPeople() || phrase.noun == Noun.SHELTER)
              && singular(passage, phrase.end - 1)
              && endsAt(passage, phrase.end);
      boolean another = passage.tokens().is(at, "another");
      return single
          ? figure(at, phrase.end - 1, phrase, 1.0, Figure.Kind.ARTICLE).inSet(another)
          : null;
    }
    return null;
  }

  /** Whether nothing follows that would make the noun a modifier: "a victim support unit". */
  private boolean endsAt(Passage passage, int end) {
    return end >= passage.tokens().size()
        || stops(passage, end)
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

  private static boolean isKnown(Phrase phrase) {
    return phrase.noun != Noun.OTHER && phrase.noun != Noun.BARE;
  }

  private static Figure figure(
      int start, int number, Phrase phrase, @Nullable Double value, Figure.Kind kind) {
    return new Figure(
        start,
        number,
        phrase.end,
        value,
        null,
        Qualifier.EXACT,
        phrase.noun,
        phrase.traits,
        phrase.potential,
        false,
        kind);
  }

  /**
   * The first noun that is counted, of people or cases, between two tokens, or {@link Noun#BARE}.
   */
  Noun nounBetween(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      Noun noun = nounAt(passage, at);
      if (noun != null && (noun.isPeople() || noun == Noun.CASE)) {
        return noun;
      }
    }
    return Noun.BARE;
  }

  /** What those words say of the people whom they name, from {@code from} to before {@code to}. */
  Part traits(Passage passage, int from, int to) {
    Traits traits = new Traits();
    traits.placesOnlyFrom = true;
    for (int at = from; at < to; at++) {
      traits.add(passage, at);
    }
    return traits.part();
  }

  private record Phrase(int end, Noun noun, Part traits, boolean potential) {}

  /** Reads the noun phrase that begins at {@code from}: modifiers, then the noun. */
  private Phrase phrase(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    Traits traits = new Traits();
    Noun noun = Noun.BARE;
    int end = from;
    int at = from;
    boolean potential = false;
    while (at < tokens.size() && at < from + LONGEST) {
      if (stops(passage, at)) {
        break;
      }
      int hit = traits.add(passage, at);
      Noun found = nounAt(passage, at);
      if (found != null) {
        noun = found;
        end = nounEnd(passage, at, found);
        at = end;
      } else if (noun != Noun.BARE && end > from && !nounFollows(passage, at, from + LONGEST)) {
        break;
      } else {
        potential |= passage.hits().has(at, words.potential);
        boolean joins =
            tokens.is(at, "total")
                || tokens.is(at, "overall")
                || tokens.is(at, "-")
                || tokens.is(at, "\u201c")
                || tokens.is(at, "\"");
        noun = joins || hit > at ? noun : Noun.OTHER;
        boolean endsInNoun = hit > at + 1 && nounAt(passage, hit - 1) != null;
        at = Math.max(at + 1, endsInNoun ? hit - 1 : hit);
      }
    }
    if (noun == Noun.OTHER && startsWithGovernor(passage, from)) {
      noun = Noun.BARE;
    }
    return new Phrase(
        noun == Noun.BARE || noun == Noun.OTHER ? from : end, noun, traits.part(), potential);
  }

  /** Whether the phrase goes on to another noun: "eight child sex trafficking victims". */
  private boolean nounFollows(Passage passage, int from, int limit) {
    int to = Math.min(limit, from + 4);
    for (int at = from; at < to && !stops(passage, at); at++) {
      Noun noun = nounAt(passage, at);
      if (noun != null && noun != Noun.OTHER) {
        return true;
      }
      if (passage.tokens().at(at).endsWith("ed") || passage.tokens().at(at).endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  /** "compared to 57 assisted": the word behind the number is no noun but says what was done. */
  private boolean startsWithGovernor(Passage passage, int at) {
    return at < passage.tokens().size()
        && passage.tokens().at(at).endsWith("ed")
        && governs(passage, at);
  }

  private boolean governs(Passage passage, int at) {
    CategoryHits hits = passage.hits();
    for (int hit = hits.first(at); hit >= 0; hit = hits.next(hit)) {
      if (words.governor(hits.categoryOf(hit)) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    if (passage.hits().has(at, words.stop) && nounAt(passage, at) == null) {
      return true;
    }
    if (passage.mentions().periodAt(at) != null) {
      return !tokens.isNumber(at);
    }
    boolean word = tokens.isWord(at) || tokens.isNumber(at);
    return !word && !tokens.is(at, "-") && !tokens.is(at, "\u201c") && !tokens.is(at, "\"");
  }

  private @Nullable Noun nounAt(Passage passage, int at) {
    CategoryHits hits = passage.hits();
    if (!hits.mayBegin(at, words.anyNoun)) {
      return null;
    }
    Noun best = null;
    int longest = -1;
    for (int hit = hits.first(at); hit >= 0; hit = hits.next(hit)) {
      Noun noun = words.noun(hits.categoryOf(hit));
      boolean better =
          hits.endOf(hit) > longest
              || (hits.endOf(hit) == longest
                  && best != null
                  && noun != null
                  && noun.compareTo(best) < 0);
      if (noun != null && better) {
        longest = hits.endOf(hit);
        best = noun;
      }
    }
    return best;
  }

  private int nounEnd(Passage passage, int at, Noun noun) {
    Category category = words.nouns.get(noun);
    return category == null ? at + 1 : passage.hits().end(at, category);
  }

  /** Collects what a noun phrase says of those whom it counts. */
  private final class Traits {
    @Nullable String sex;
    @Nullable String age;
    @Nullable String nationality;
    @Nullable Exploitation exploitation;

    /** Whether a country says where people come from only behind "from", as in a predicate. */
    boolean placesOnlyFrom;

    /** The token behind the longest trait that begins at {@code at}, or {@code at}. */
    int add(Passage passage, int at) {
      if (!passage.hits().mayBegin(at, words.anyTrait)) {
        return at;
      }
      int end = at;
      end = Math.max(end, gender(passage, at));
      end = Math.max(end, years(passage, at));
      end = Math.max(end, origin(passage, at));
      end = Math.max(end, form(passage, at));
      return end;
    }

    private int gender(Passage passage, int at) {
      if (passage.hits().has(at, words.female)) {
        sex = "female";
        return at + 1;
      }
      if (passage.hits().has(at, words.male)) {
        sex = "male";
        return at + 1;
      }
      return at;
    }

    private int years(Passage passage, int at) {
      if (passage.hits().has(at, words.child)) {
        age = "child";
        return at + 1;
      }
      if (passage.hits().has(at, words.adult)) {
        age = "adult";
        return at + 1;
      }
      return at;
    }

    private int origin(Passage passage, int at) {
      int end = passage.hits().end(at, words.nationality);
      if (end > 0) {
        nationality =
            countries
                .byDemonym(passage.tokens().span(at, end))
                .map(c -> c.code())
                .orElse(nationality);
        return end;
      }
      end = passage.hits().end(at, words.country);
      if (end > 0 && (!placesOnlyFrom || passage.tokens().is(at - 1, "from"))) {
        nationality =
            countries.byName(passage.tokens().span(at, end)).map(c -> c.code()).orElse(nationality);
        return end;
      }
      if (passage.hits().has(at, words.foreign)) {
        nationality = "foreign";
        return at + 1;
      }
      return at;
    }

    private int form(Passage passage, int at) {
      Exploitations.Hit hit = Exploitations.at(words, passage, at);
      if (hit != null) {
        exploitation = hit.form();
        return hit.end();
      }
      return at;
    }

    Part part() {
      return new Part(sex, age, nationality, exploitation);
    }
  }
}
