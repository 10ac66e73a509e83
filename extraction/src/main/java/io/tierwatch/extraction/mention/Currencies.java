package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.LexiconLoader;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names and signs of currencies, with their ISO 4217 codes. */
final class Currencies {

  /** The longest name, such as "East Caribbean dollars", and room for one word more. */
  private static final int LONGEST = 4;

  /** A currency that a text names. */
  record Named(int start, int end, String code) {}

  private final Map<String, String> codes = new HashMap<>();

  Currencies(Vocabulary vocabulary, Class<?> base) {
    for (String line : LexiconLoader.lines(base, "lexicon/currencies.txt")) {
      if (!line.isBlank()) {
        int gap = line.indexOf(' ');
        for (String name : line.substring(gap + 1).split(";")) {
          String words = Vocabulary.fold(name.strip());
          codes.put(words, line.substring(0, gap));
          for (String word : words.split(" ")) {
            vocabulary.word(word);
          }
        }
      }
    }
  }

  /** The currency whose name begins at token {@code at}: the longest name. */
  @Nullable Named startingAt(Tokens tokens, int at) {
    for (int end = Math.min(tokens.size(), at + LONGEST); end > at; end--) {
      String code = codes.get(Vocabulary.fold(tokens.span(at, end)));
      if (code != null) {
        return new Named(at, end, code);
      }
    }
    return null;
  }

  /** The currency whose sign or name stands right before token {@code at}. */
  @Nullable Named endingAt(Tokens tokens, int at) {
    for (int start = Math.max(0, at - LONGEST); start < at; start++) {
      String code = codes.get(Vocabulary.fold(tokens.span(start, at)));
      if (code != null) {
        return new Named(start, at, code);
      }
    }
    return null;
  }
}
