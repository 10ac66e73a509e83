package io.tierwatch.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Parts long lines, in which an extraction has lost the line breaks, before and behind the headings
 * and running heads that are glued into the text: {@code …a shelter.253ARCADIAPROTECTIONThe…}.
 */
final class GluedLines {

  /** A line of print is shorter than this. */
  private static final int LONG = 240;

  private static final int LONGEST_NAME = 60;

  private final CountryNames names;
  private final SectionHeads heads;

  GluedLines(CountryNames names, SectionHeads heads) {
    this.names = names;
    this.heads = heads;
  }

  List<Line> part(List<Line> lines) {
    List<Line> parted = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.words().length() < LONG) {
        parted.add(line);
      } else {
        part(line, parted);
      }
    }
    return parted;
  }

  private void part(Line line, List<Line> parted) {
    SortedSet<Integer> cuts = new TreeSet<>();
    String words = line.words();
    cutAtPageHeads(words, cuts);
    cutAtSectionHeads(words, cuts);
    cutAtTiers(words, cuts);
    cutAtOpenings(words, cuts);
    cuts.add(words.length());
    int from = 0;
    for (int to : cuts) {
      Line piece = line.part(from, to);
      if (!piece.is(Line.Role.BLANK)) {
        parted.add(piece);
      }
      from = to;
    }
  }

  /** A page number with a country's name in capitals behind it, and no blank between. */
  private void cutAtPageHeads(String words, SortedSet<Integer> cuts) {
    for (int i = 1; i + 2 < words.length(); i++) {
      if (Text.isDigit(words.charAt(i - 1)) && Character.isUpperCase(words.charAt(i))) {
        int first = i - 1;
        while (first > 0 && Text.isDigit(words.charAt(first - 1))) {
          first--;
        }
        int end = nameEnd(words, i);
        if (end > i && i - first <= 4 && !joined(words, first)) {
          cuts.add(first);
          cuts.add(end);
        }
      }
    }
  }

  /** Whether digits go on leftwards, as those of an amount do. */
  private static boolean joined(String words, int first) {
    return first > 1
        && (words.charAt(first - 1) == ',' || words.charAt(first - 1) == '.')
        && Text.isDigit(words.charAt(first - 2));
  }

  /** The end of the longest country name in capitals at this offset, or the offset itself. */
  private int nameEnd(String words, int from) {
    int run = capitalsEnd(words, from);
    for (int end = run; end > from + 2; end--) {
      char last = words.charAt(end - 1);
      if (Character.isUpperCase(last) || last == ')') {
        if (names.byHeading(words.substring(from, end)).isPresent()) {
          return end;
        }
      }
    }
    return from;
  }

  private static int capitalsEnd(String words, int from) {
    int limit = Math.min(words.length(), from + LONGEST_NAME);
    int i = from;
    while (i < limit && isNameSign(words.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNameSign(char c) {
    return Character.isUpperCase(c) || " ,.'\u2019()-".indexOf(c) >= 0;
  }

  private void cutAtSectionHeads(String words, SortedSet<Integer> cuts) {
    for (SectionHeads.Phrase phrase : heads.phrases()) {
      int at = phrase.indexIn(words, 0);
      while (at >= 0) {
        int end = phrase.isOpen() ? openEnd(words, at + phrase.length()) : at + phrase.length();
        if (standsAlone(words, at, end, phrase)) {
          cuts.add(at);
          cuts.add(end < words.length() && words.charAt(end) == ':' ? end + 1 : end);
        }
        at = phrase.indexIn(words, at + phrase.length());
      }
    }
  }

  /** Where a heading ends that goes on with a name: {@code RECOMMENDATIONS FOR ARCADIADevelop…}. */
  private int openEnd(String words, int from) {
    int colon = colonAfter(words, from);
    if (colon > 0) {
      return colon + 1;
    }
    int start = words.startsWith("THE ", from) ? from + 4 : from;
    int end = nameEnd(words, start);
    if (end > start) {
      return end;
    }
    int run = capitalsEnd(words, start);
    boolean glued = run < words.length() && Character.isLowerCase(words.charAt(run)) && run > start;
    return glued ? run - 1 : run;
  }

  /** The colon behind a name that begins at this offset, or -1. */
  private static int colonAfter(String words, int from) {
    int limit = Math.min(words.length(), from + LONGEST_NAME);
    for (int i = from; i < limit; i++) {
      char c = words.charAt(i);
      if (c == ':') {
        return i;
      }
      if (Text.isStop(c) || c == ';') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a heading's words stand where a heading can: behind the end of a sentence, a running
   * head or a blank, and before the beginning of one.
   */
  private static boolean standsAlone(String words, int at, int end, SectionHeads.Phrase phrase) {
    if (!opensSentence(words, end)) {
      return false;
    }
    char c = signBefore(words, at);
    boolean ended = isEnd(c);
    boolean glued = end < words.length() && words.charAt(end) != ' ';
    if (phrase.isCapitals()) {
      return ended || Character.isUpperCase(c) || glued;
    }
    return ended && (glued || phrase.isOpen());
  }

  private static boolean isEnded(String words, int at) {
    char c = signBefore(words, at);
    return isEnd(c) || Text.isDigit(c);
  }

  private static boolean isEnd(char c) {
    return Text.isStop(c) || Text.isCloser(c) || c == ';' || c == ':' || c == '\n';
  }

  /** The last sign before this offset, or a line feed where there is none. */
  private static char signBefore(String words, int at) {
    int before = at - 1;
    while (before >= 0 && words.charAt(before) == ' ') {
      before--;
    }
    return before < 0 ? '\n' : words.charAt(before);
  }

  private static boolean opensSentence(String words, int end) {
    int i = end;
    while (i < words.length() && (words.charAt(i) == ' ' || words.charAt(i) == ':')) {
      i++;
    }
    if (i >= words.length()) {
      return true;
    }
    char c = words.charAt(i);
    boolean acronym = i + 1 < words.length() && Character.isUpperCase(words.charAt(i + 1));
    return Text.isOpener(c) || (Character.isUpperCase(c) && !acronym) || words.charAt(i - 1) == ':';
  }

  /** A country heading, or the title of a tier chart. */
  private void cutAtTiers(String words, SortedSet<Integer> cuts) {
    for (String sign : List.of(": TIER ", ": Tier ", " (Tier ", " (TIER ", ": SPECIAL CASE")) {
      int at = words.indexOf(sign);
      while (at >= 0) {
        cutAtTier(words, at, cuts);
        at = words.indexOf(sign, at + sign.length());
      }
    }
    int title = words.indexOf(Furniture.CHART_TITLE);
    while (title >= 0) {
      int start = nameStart(words, title);
      cuts.add(start >= 0 ? start : title);
      cuts.add(title + Furniture.CHART_TITLE.length());
      title = words.indexOf(Furniture.CHART_TITLE, title + 1);
    }
  }

  private void cutAtTier(String words, int sign, SortedSet<Integer> cuts) {
    int start = nameStart(words, sign);
    if (start < 0 || !isEnded(words, start)) {
      return;
    }
    int limit = Math.min(words.length(), sign + LONGEST_NAME);
    CountryHeading.at(words.substring(start, limit), names)
        .filter(h -> h.country().isPresent())
        .ifPresent(
            heading -> {
              cuts.add(start);
              cuts.add(start + heading.end());
            });
  }

  /** The start of the longest country name that ends at this offset, or -1. */
  private int nameStart(String words, int end) {
    int limit = Math.max(0, end - LONGEST_NAME);
    int stop = end;
    while (stop > 0 && words.charAt(stop - 1) == ' ') {
      stop--;
    }
    for (int start = limit; start < stop - 2; start++) {
      boolean begins = Character.isUpperCase(words.charAt(start));
      boolean wordStart = start == 0 || !Character.isUpperCase(words.charAt(start - 1));
      if (begins && wordStart && names.byHeading(words.substring(start, stop)).isPresent()) {
        return start;
      }
    }
    return -1;
  }

  /** The sentence that opens a narrative whose heading is lost, glued to the end of another. */
  private void cutAtOpenings(String words, SortedSet<Integer> cuts) {
    int at = words.indexOf(Opening.START);
    while (at >= 0) {
      if (at > 0 && Opening.at(words, at, names).isPresent()) {
        cuts.add(at);
      }
      at = words.indexOf(Opening.START, at + 1);
    }
  }
}
