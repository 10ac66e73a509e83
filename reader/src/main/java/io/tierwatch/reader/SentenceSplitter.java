package io.tierwatch.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where the sentences of a running text end. */
final class SentenceSplitter {

  /** Words with a capital only because a sentence begins: they follow no abbreviation. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "A",
          "According",
          "Additionally",
          "After",
          "All",
          "Also",
          "Although",
          "An",
          "As",
          "At",
          "Because",
          "Between",
          "But",
          "By",
          "Despite",
          "During",
          "Each",
          "For",
          "From",
          "He",
          "However",
          "If",
          "In",
          "It",
          "Its",
          "Many",
          "More",
          "Most",
          "No",
          "Of",
          "On",
          "Other",
          "Several",
          "She",
          "Since",
          "Some",
          "The",
          "Their",
          "There",
          "Therefore",
          "These",
          "They",
          "This",
          "Those",
          "Through",
          "To",
          "Two",
          "Under",
          "Unlike",
          "When",
          "While",
          "With");

  private final String text;
  private final List<Integer> ends = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /** The offsets behind each sentence, ascending; the last is the end of the text. */
  static List<Integer> ends(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.run();
    return splitter.ends;
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      if (Text.isStop(text.charAt(i))) {
        int end = closed(i + 1);
        if (end < text.length() && isBoundary(i, end)) {
          ends.add(end);
        }
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
    ends.add(text.length());
  }

  /** The offset behind further stops and the closing quotes and brackets. */
  private int closed(int from) {
    int end = from;
    while (end < text.length() && isTail(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isTail(char c) {
    return Text.isStop(c) || Text.isCloser(c);
  }

  private boolean isBoundary(int stop, int end) {
    if (text.charAt(end) != ' ') {
      return end == stop + 1 && isGlued(stop);
    }
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || !opens(next)) {
      return false;
    }
    return text.charAt(stop) != '.' || !isAbbreviated(stop, next);
  }

  /** A stop between a small letter and a capital word, where a line break was lost. */
  private boolean isGlued(int stop) {
    return stop > 1
        && stop + 2 < text.length()
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1))
        && Character.isLowerCase(text.charAt(stop + 2));
  }

  private boolean opens(int next) {
    char c = text.charAt(next);
    return Character.isUpperCase(c)
        || Text.isDigit(c)
        || Text.isOpener(c)
        || (!Character.isLetterOrDigit(c) && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private boolean isAbbreviated(int stop, int next) {
    int from = stop;
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    String word = text.substring(from, stop + 1);
    if (Abbreviations.hasMore(word)) {
      return !word.equals("I.");
    }
    return Abbreviations.endsWithOne(word) && !BEGINNINGS.contains(wordAt(next));
  }

  private String wordAt(int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
