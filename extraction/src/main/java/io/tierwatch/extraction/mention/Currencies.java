package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.LexiconLoader;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.extraction.text.Word;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names and signs of currencies, with their ISO 4217 codes. A sign or code stands before or
 * behind its number and keeps its case; a name stands behind the number in any case.
 */
final class Currencies {

  /** A line of the list that begins so holds nouns that many countries' currencies share. */
  private static final String SHARED = "*";

  /** The most tokens of a sign: the letters and the dollar of "R$". */
  private static final int LONGEST_SIGN = 2;

  /** A currency that a text names. */
  record Named(int start, int end, String code) {}

  private record Name(List<Word> words, String code) {}

  private final Map<String, String> signs = new HashMap<>();
  private final Map<Word, List<Name>> names = new HashMap<>();
  private final Set<Word> shared = new HashSet<>();

  Currencies(Vocabulary vocabulary, Class<?> base) {
    for (String line : LexiconLoader.lines(base, "lexicon/currencies.txt")) {
      if (!line.isBlank()) {
        int gap = line.indexOf(' ');
        for (String name : line.substring(gap + 1).split(";")) {
          add(vocabulary, line.substring(0, gap), name.strip());
        }
      }
    }
    Comparator<Name> longestFirst = Comparator.comparing(name -> -name.words().size());
    names.values().forEach(list -> list.sort(longestFirst));
  }

  private void add(Vocabulary vocabulary, String code, String name) {
    if (code.equals(SHARED)) {
      shared.add(vocabulary.word(Vocabulary.fold(name)));
    } else if (isSign(name)) {
      signs.put(name, code);
    } else {
      List<Word> words = new ArrayList<>();
      for (String word : Vocabulary.fold(name).split(" ")) {
        words.add(vocabulary.word(word));
      }
      names.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Name(words, code));
    }
  }

  /** Whether it is a sign or a code, such as "€", "JMD" or "Ksh": one word, not of a name. */
  private static boolean isSign(String name) {
    return name.indexOf(' ') < 0 && (!Character.isLetter(name.charAt(0)) || !isLower(name));
  }

  private static boolean isLower(String name) {
    return name.equals(Vocabulary.fold(name));
  }

  /**
   * The currency whose name begins at token {@code at}: the longest name. A noun such as "dollars"
   * or "dinars" alone is the currency of the narrative's country where that one is called so.
   */
  @Nullable Named startingAt(Tokens tokens, int at, Country country) {
    Word first = tokens.word(at);
    Named named = first == null ? null : longest(tokens, at, first);
    boolean bare =
        first != null && shared.contains(first) && (named == null || named.end == at + 1);
    if (bare) {
      String own = NationalCurrencies.named(country, tokens.at(at));
      return own != null ? new Named(at, at + 1, own) : named;
    }
    return named != null ? named : sign(tokens, at, at + 1);
  }

  private @Nullable Named longest(Tokens tokens, int at, Word first) {
    for (Name name : names.getOrDefault(first, List.of())) {
      int end = at;
      while (end - at < name.words.size() && name.words.get(end - at).equals(tokens.word(end))) {
        end++;
      }
      if (end - at == name.words.size()) {
        return new Named(at, end, name.code);
      }
    }
    return null;
  }

  /** The currency of another country, of which token {@code at} is the noun: "Avarian dinars". */
  @Nullable Named ofCountry(Tokens tokens, int at, Country country) {
    Word noun = tokens.word(at);
    String code =
        noun != null && shared.contains(noun)
            ? NationalCurrencies.named(country, tokens.at(at))
            : null;
    return code == null ? null : new Named(at, at + 1, code);
  }

  /** The currency whose sign or code stands right before token {@code at}. */
  @Nullable Named endingAt(Tokens tokens, int at) {
    for (int start = Math.max(0, at - LONGEST_SIGN); start < at; start++) {
      Named named = sign(tokens, start, at);
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  private @Nullable Named sign(Tokens tokens, int start, int end) {
    boolean plainWord = tokens.isWord(start) && !tokens.isCapitalized(start);
    if (plainWord || end > tokens.size()) {
      return null;
    }
    String code = signs.get(tokens.span(start, end));
    return code == null ? null : new Named(start, end, code);
  }
}
