package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.fact.Part;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases: the noun that is counted, and what its modifiers say of it. */
final class NounPhrases {

  /** No noun phrase of the report puts more words before its noun. */
  private static final int LONGEST = 10;

  private final Words words;
  private final Countries countries;

  NounPhrases(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * A noun phrase.
   *
   * @param end the token behind its noun, or its beginning where it has none that is counted
   */
  record Phrase(int end, Noun noun, Part traits, boolean potential) {}

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
    TraitCollector traits = new TraitCollector(words, countries, true);
    for (int at = from; at < to; at++) {
      traits.add(passage, at);
    }
    return traits.part();
  }

  /** Reads the noun phrase that begins at {@code from}: modifiers, then the noun. */
  Phrase read(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    TraitCollector traits = new TraitCollector(words, countries, false);
    Noun noun = Noun.BARE;
    int end = from;
    int at = from;
    boolean potential = false;
    while (at < tokens.size() && at < from + LONGEST && !stops(passage, at)) {
      int hit = traits.add(passage, at);
      Words.Named<Noun> found = words.nounAt(passage.hits(), at);
      if (found != null) {
        noun = found.kind();
        end = found.end();
        at = end;
        if (closes(tokens, found)) {
          break;
        }
      } else if (noun != Noun.BARE && end > from && !nounFollows(passage, at, from + LONGEST)) {
        break;
      } else {
        potential |= passage.hits().has(at, words.potential);
        noun = passesOver(tokens, at) || hit > at ? noun : Noun.OTHER;
        boolean endsInNoun = hit > at + 1 && nounAt(passage, hit - 1) != null;
        at = Math.max(at + 1, endsInNoun ? hit - 1 : hit);
      }
    }
    potential |= noun == Noun.PERSON && joinsPotential(passage, end);
    if (noun == Noun.OTHER && startsWithParticiple(passage, from)) {
      noun = Noun.BARE;
    }
    return new Phrase(
        noun == Noun.BARE || noun == Noun.OTHER ? from : end, noun, traits.part(), potential);
  }

  /** Whether the token says nothing of the noun: "a total of", a hyphen, a quotation mark. */
  private static boolean passesOver(Tokens tokens, int at) {
    return tokens.is(at, "total")
        || tokens.is(at, "overall")
        || tokens.is(at, "-")
        || tokens.is(at, "\u201c")
        || tokens.is(at, "\"");
  }

  /** "vulnerable workers and potential victims": those counted are not all known as victims. */
  private boolean joinsPotential(Passage passage, int end) {
    boolean joined = passage.tokens().is(end, "and") || passage.tokens().is(end, "or");
    return joined && passage.hits().has(end + 1, words.potential);
  }

  /** "three shelters women could use": shelters are no modifier of what follows. */
  private static boolean closes(Tokens tokens, Words.Named<Noun> found) {
    return found.kind() == Noun.SHELTER && tokens.at(found.end() - 1).endsWith("s");
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

  /**
   * "compared to 57 assisted", "12 exploited in forced labor": the word behind the number is no
   * noun but says what was done.
   */
  private boolean startsWithParticiple(Passage passage, int at) {
    return at < passage.tokens().size()
        && passage.tokens().at(at).endsWith("ed")
        && (words.governorAt(passage.hits(), at) != null
            || passage.tokens().is(at + 1, "in")
            || passage.tokens().is(at, "involved"));
  }

  /** Whether the phrase cannot go on with token {@code at}. */
  boolean stops(Passage passage, int at) {
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
    Words.Named<Noun> named = words.nounAt(passage.hits(), at);
    return named == null ? null : named.kind();
  }
}
