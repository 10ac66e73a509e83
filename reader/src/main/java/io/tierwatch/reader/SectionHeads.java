package io.tierwatch.reader;

import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headings of sections, and where one stands in a line. */
final class SectionHeads {

  private static final int LONGEST = 90;

  private final List<Phrase> phrases = new ArrayList<>();

  SectionHeads(Layouts layouts) {
    for (Layouts.Words head : layouts.heads()) {
      boolean open = head.words().endsWith("*");
      String words = open ? head.words().substring(0, head.words().length() - 1) : head.words();
      phrases.add(new Phrase(head.section(), words.toUpperCase(Locale.ROOT), open));
      phrases.add(new Phrase(head.section(), words, open));
    }
  }

  /**
   * The words of a heading, either in capitals or with a capital first.
   *
   * @param isOpen whether a country's name follows
   */
  record Phrase(SectionName section, String words, boolean isOpen) {

    int length() {
      return words.length();
    }

    int indexIn(String line, int from) {
      return line.indexOf(words, from);
    }

    boolean isCapitals() {
      return Text.isCapitals(words);
    }
  }

  /**
   * A heading found at the beginning of a line.
   *
   * @param end the offset behind the heading
   * @param runIn whether the text of the section goes on in the same line
   * @param capitals whether it is set in capitals
   */
  record Match(SectionName section, int end, boolean runIn, boolean capitals) {}

  List<Phrase> phrases() {
    return phrases;
  }

  /** The heading that a line is or begins with, or empty when it begins with none. */
  Optional<Match> at(String line) {
    for (Phrase phrase : phrases) {
      if (line.startsWith(phrase.words())) {
        Optional<Match> match = phrase.isOpen() ? open(line, phrase) : closed(line, phrase);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> closed(String line, Phrase phrase) {
    int end = phrase.length();
    if (end == line.length()) {
      return Optional.of(new Match(phrase.section(), end, false, phrase.isCapitals()));
    }
    char sign = line.charAt(end);
    if (sign != ':' && sign != '.' && sign != '\u2014' && sign != '\u2013') {
      return Optional.empty();
    }
    return followed(line, end + 1, phrase);
  }

  /** {@code RECOMMENDATIONS FOR ARCADIA:}, with or without the colon, text or none behind it. */
  private static Optional<Match> open(String line, Phrase phrase) {
    int colon = line.indexOf(':');
    if (colon > 0 && colon < LONGEST) {
      return followed(line, colon + 1, phrase);
    }
    boolean whole =
        phrase.isCapitals()
            ? line.length() < LONGEST && Text.isCapitals(line) && !line.endsWith(".")
            : line.length() < LONGEST / 2 && !Text.endsSentence(line);
    return whole
        ? Optional.of(new Match(phrase.section(), line.length(), false, phrase.isCapitals()))
        : Optional.empty();
  }

  private static Optional<Match> followed(String line, int end, Phrase phrase) {
    int next = end;
    while (next < line.length() && Text.isBlank(line.charAt(next))) {
      next++;
    }
    if (next == line.length()) {
      // 'Protection.' alone is the end of a sentence, 'Protection:' a heading.
      boolean stop = Text.isStop(line.charAt(end - 1));
      return stop
          ? Optional.empty()
          : Optional.of(new Match(phrase.section(), end, false, phrase.isCapitals()));
    }
    char c = line.charAt(next);
    boolean opens = Character.isUpperCase(c) || Text.isOpener(c) || c == '\u2022';
    return opens
        ? Optional.of(new Match(phrase.section(), end, true, phrase.isCapitals()))
        : Optional.empty();
  }
}
