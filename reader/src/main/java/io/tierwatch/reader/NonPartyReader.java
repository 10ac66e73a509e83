package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.reader.Line.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the list of countries that are not parties to the Protocol. */
final class NonPartyReader implements PartReader {

  /** How many lines its title may have. */
  private static final int MOST_LINES = 6;

  private static final int MOST_SENTENCE_LINES = 20;
  private static final int LONGEST = 120;
  private static final int FEWEST_NAMES = 2;

  private final List<Line> lines;
  private final ListLines list;

  NonPartyReader(List<Line> lines, ListLines list) {
    this.lines = lines;
    this.list = list;
  }

  @Override
  public Optional<Part> at(int index) {
    String words = lines.get(index).words();
    if (words.length() > LONGEST || !mayBegin(words.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<Part> sentence = sentence(index);
    if (sentence.isPresent()) {
      return sentence;
    }
    int behind = titleEnd(index);
    if (behind < 0) {
      return Optional.empty();
    }
    ListLines.Result read = list.read(behind);
    List<NonParty> countries = countries(read.texts());
    return countries.size() < FEWEST_NAMES
        ? Optional.empty()
        : Optional.of(new Part(index, read.end(behind), countries, read.damage()));
  }

  /** The list as a sentence: what the countries are, a colon, and their names. */
  private Optional<Part> sentence(int index) {
    List<Line> parts = new ArrayList<>();
    int end = index;
    while (end < lines.size() && parts.size() < MOST_SENTENCE_LINES) {
      Line line = lines.get(end);
      if (!line.is(Role.TEXT)) {
        break;
      }
      parts.add(line);
      end++;
      if (Text.endsSentence(line.words())) {
        break;
      }
    }
    if (parts.stream().noneMatch(line -> line.words().indexOf(':') >= 0)) {
      return Optional.empty(); // as nearly every sentence of a narrative with a 'not'
    }
    SourceText whole = ListLines.joined(parts);
    int colon = whole.text().indexOf(':');
    if (colon < 0
        || !Text.endsSentence(whole.text())
        || !isTitle(whole.text().substring(0, colon))) {
      return Optional.empty();
    }
    ListText names = list.parse(whole.slice(colon + 1, whole.text().length() - 1));
    List<NonParty> countries = names.isList() ? countries(List.of(names)) : List.of();
    return countries.size() < FEWEST_NAMES
        ? Optional.empty()
        : Optional.of(new Part(index, end, countries, List.of()));
  }

  private static boolean mayBegin(String lower) {
    return lower.contains("not ")
        || lower.endsWith(" not")
        || lower.startsWith("non-parties")
        || lower.startsWith("nonparties");
  }

  /** The index behind a title that says what the list is of; negative where it does not. */
  private int titleEnd(int index) {
    StringBuilder title = new StringBuilder();
    int lineCount = 0;
    for (int i = index; i < lines.size() && lineCount < MOST_LINES; i++) {
      Line line = lines.get(i);
      if (line.is(Role.BLANK)) {
        continue;
      }
      boolean told = isTitle(title.toString());
      if (told && beginsList(i)) {
        return i;
      }
      title.append(line.words()).append(' ');
      lineCount++;
      if (Text.endsSentence(line.words()) || line.words().length() > LONGEST) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a list begins with a line, and not with one further down. */
  private boolean beginsList(int index) {
    List<ListText> texts = list.read(index).texts();
    return !texts.isEmpty() && texts.get(0).firstLine() == lines.get(index).number();
  }

  /** Whether words are the title of the list, or the most of it. */
  static boolean isTitle(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    int not = Math.max(lower.indexOf("not "), lower.indexOf("non"));
    int part = lower.indexOf("part", Math.max(0, not));
    return not >= 0 && part > not && lower.indexOf("protocol") >= 0;
  }

  private static List<NonParty> countries(List<ListText> texts) {
    List<NonParty> countries = new ArrayList<>();
    for (ListText text : texts) {
      for (ListText.Item item : text.items()) {
        if (item instanceof ListText.Head) {
          return countries;
        }
        if (item instanceof ListText.Name name) {
          countries.add(new NonParty(name.country(), text.source(item)));
        }
      }
    }
    return countries;
  }
}
