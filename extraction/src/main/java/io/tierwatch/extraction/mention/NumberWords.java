package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.LexiconLoader;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.extraction.text.Word;
import io.tierwatch.extraction.text.WordMap;
import io.tierwatch.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers, written in digits or in words, from "six" to "four thousand two hundred". */
final class NumberWords {

  /** A number and the token behind it. */
  record Read(double value, int end, boolean digits) {

    /**
     * This number with the scale that it shares with the upper end: the "two" of "two to four
     * million".
     */
    Read scaled(double scale) {
      return new Read(value * scale, end, digits);
    }
  }

  private final WordMap<Double> units = new WordMap<>();
  private final WordMap<Double> scales = new WordMap<>();
  private final WordSet beginnings;
  private final Word article;
  private final Word and;
  private final Word hyphen;

  NumberWords(Vocabulary vocabulary, Class<?> base) {
    List<Word> first = new ArrayList<>();
    List<String> lines = LexiconLoader.lines(base, "lexicon/numbers.txt");
    for (String line : lines) {
      if (!line.isBlank()) {
        String[] cells = line.strip().split("\\s+");
        double value = Double.parseDouble(cells[1]);
        WordMap<Double> kind = cells.length > 2 ? scales : units;
        kind.put(vocabulary.word(cells[0]), value);
        first.add(vocabulary.word(cells[0]));
      }
    }
    article = vocabulary.word("a");
    first.add(article);
    beginnings = new WordSet(first);
    and = vocabulary.word("and");
    hyphen = vocabulary.word("-");
  }

  /** Whether a number may begin at token {@code at}; false is certain. */
  boolean mayBegin(Tokens tokens, int at) {
    return beginnings.has(tokens.wordId(at)) || tokens.isNumber(at);
  }

  /** The number that begins at token {@code at}, or null. */
  @Nullable Read read(Tokens tokens, int at) {
    if (tokens.isNumber(at)) {
      return digits(tokens, at);
    }
    Word word = tokens.word(at);
    if (word == null) {
      return null;
    }
    if (word.equals(article)) {
      Double scale = scaleAt(tokens, at + 1);
      return scale != null && scale >= 1000 ? new Read(scale, at + 2, false) : null;
    }
    return units.has(word) ? words(tokens, at) : null;
  }

  private @Nullable Read digits(Tokens tokens, int at) {
    String digits = tokens.at(at).replace(",", "");
    double value;
    try {
      value = Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return null; // 12.3.4 is no number
    }
    int end = at + 1;
    Double scale = scaleAt(tokens, end);
    while (scale != null && scale >= 1000) {
      value *= scale;
      end++;
      scale = scaleAt(tokens, end);
    }
    return new Read(value, end, true);
  }

  /** The scale behind the last number word before token {@code end}, or 1. */
  double scaleBefore(Tokens tokens, int end) {
    Double scale = scaleAt(tokens, end - 1);
    return scale != null && scale >= 1000 ? scale : 1;
  }

  private @Nullable Double scaleAt(Tokens tokens, int at) {
    Word word = tokens.word(at);
    return word == null ? null : scales.get(word);
  }

  private Read words(Tokens tokens, int at) {
    double total = 0;
    double group = 0;
    int i = at;
    int end = at;
    boolean more = true;
    while (more) {
      Word word = tokens.word(i);
      Double unit = word == null ? null : units.get(word);
      Double scale = word == null ? null : scales.get(word);
      if (unit != null && fits(group, unit)) {
        group += unit;
        end = i + 1;
        i = end;
      } else if (scale != null && group > 0) {
        if (scale >= 1000) {
          total += group * scale;
          group = 0;
        } else {
          group *= scale;
        }
        end = i + 1;
        i = end;
      } else if (i == end && joins(tokens, i, group)) {
        i++;
      } else {
        more = false;
      }
    }
    return new Read(total + group, end, false);
  }

  /** Whether a unit can follow what was read of a group: "twenty one", not "two three". */
  private static boolean fits(double group, double unit) {
    if (group == 0) {
      return true;
    }
    double rest = group % 100;
    return rest == 0 ? group >= 100 : unit < 10 && rest >= 20 && rest % 10 == 0;
  }

  /** A hyphen inside "twenty-one", or the "and" of "two hundred and six". */
  private boolean joins(Tokens tokens, int at, double group) {
    Word word = tokens.word(at);
    Word next = tokens.word(at + 1);
    Double unit = next == null ? null : units.get(next);
    if (unit == null || !fits(group, unit)) {
      return false;
    }
    return hyphen.equals(word) ? tokens.joined(at - 1) : and.equals(word) && group >= 100;
  }
}
