package io.tierwatch.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * Cuts text into tokens in one pass. A word with hyphens is one token where the vocabulary knows it
 * ("anti-trafficking") and its parts where it does not ("five-year"); a possessive ending is a
 * token of its own; a number keeps its separators ("1,063", "33.4").
 */
public final class Tokenizer {

  private final Vocabulary vocabulary;

  /** A tokenizer for what this vocabulary knows. */
  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of a text. */
  public Tokens tokenize(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        at++;
      } else if (isDigit(c)) {
        at = number(text, at, tokens);
      } else if (Character.isLetter(tokens.folded()[at])) {
        at = word(text, at, tokens);
      } else if (isApostrophe(c) && possessive(text, at)) {
        int end = at + 1 < text.length() && isS(text.charAt(at + 1)) ? at + 2 : at + 1;
        at = add(at, end, tokens);
      } else {
        at = add(at, at + Character.charCount(text.codePointAt(at)), tokens);
      }
    }
    return tokens;
  }

  private int number(String text, int start, Tokens tokens) {
    int end = start;
    while (end < text.length() && isNumberPart(text, end)) {
      end++;
    }
    return add(start, end, tokens);
  }

  /** A digit, or a separator that has a digit on both sides. */
  private static boolean isNumberPart(String text, int at) {
    char c = text.charAt(at);
    return isDigit(c)
        || ((c == ',' || c == '.')
            && at + 1 < text.length()
            && isDigit(text.charAt(at + 1))
            && isDigit(text.charAt(at - 1)));
  }

  private int word(String text, int start, Tokens tokens) {
    int simple = letters(text, start, tokens);
    int end = simple;
    while (end + 1 < text.length()
        && isHyphen(text.charAt(end))
        && Character.isLetter(text.charAt(end + 1))) {
      end = letters(text, end + 1, tokens);
    }
    if (end > simple) {
      Word compound = vocabulary.find(tokens.folded(), start, end);
      if (compound != null) {
        tokens.add(start, end, compound);
        return end;
      }
    }
    return add(start, abbreviation(text, start, simple), tokens);
  }

  /** The end of a word with its stops where it is an abbreviation such as "U.S.". */
  private static int abbreviation(String text, int start, int end) {
    if (end - start != 1 || !Character.isUpperCase(text.charAt(start))) {
      return end;
    }
    int at = end;
    while (at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isUpperCase(text.charAt(at + 1))
        && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)))) {
      at += 2;
    }
    return at > end && at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  private static int letters(String text, int start, Tokens tokens) {
    int at = start;
    while (at < text.length() && isLetterInside(text, at) && !isSign(tokens.folded()[at])) {
      at++;
    }
    return at;
  }

  /** A dash or a quotation mark, also where a letter stands for it. */
  private static boolean isSign(char folded) {
    return folded >= '\u2013' && folded <= '\u201d' && !isApostrophe(folded);
  }

  private static boolean isLetterInside(String text, int at) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= 'z') {
      return true;
    }
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    // d'Ivoire, but not government's or victims'
    return isApostrophe(c)
        && !possessive(text, at)
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean possessive(String text, int at) {
    int next = at + 1;
    if (next < text.length() && isS(text.charAt(next))) {
      next++;
    }
    return next == text.length() || !Character.isLetterOrDigit(text.charAt(next));
  }

  private int add(int start, int end, Tokens tokens) {
    @Nullable Word word = vocabulary.find(tokens.folded(), start, end);
    tokens.add(start, end, word);
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
