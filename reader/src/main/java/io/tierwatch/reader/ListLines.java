package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Damage;
import io.tierwatch.reader.Line.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a list of countries: names that go over two lines are joined, page numbers and
 * running heads within the list are passed over, and names that are not known are told.
 */
final class ListLines {

  /** So many lines of words that are no names end a list. */
  private static final int MOST_UNKNOWN = 3;

  /** No name goes over more lines. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST_NAME = 70;

  private final List<Line> lines;
  private final CountryNames names;
  private final List<String> running;

  ListLines(List<Line> lines, CountryNames names, List<String> running) {
    this.lines = lines;
    this.names = names;
    this.running = running;
  }

  /**
   * A list as it was read.
   *
   * @param texts its lines in order
   * @param ends for each of them the index behind its last line
   */
  record Result(List<ListText> texts, List<Integer> ends, List<Damage> damage) {

    int end(int from) {
      return ends.isEmpty() ? from : ends.get(ends.size() - 1);
    }
  }

  /** The list that goes on from the line of this index for as long as lines are of one. */
  Result read(int from) {
    return new Scan().run(from);
  }

  ListText parse(Line line) {
    return parse(joined(List.of(line)));
  }

  ListText parse(SourceText text) {
    return ListParser.parse(text, names);
  }

  static SourceText joined(List<Line> parts) {
    SourceText.Builder builder = new SourceText.Builder();
    parts.forEach(part -> builder.append(part.words(), part.range(), true));
    return builder.build();
  }

  /** Whether a line is a page number or a running head. */
  boolean isFurniture(Line line) {
    String words = line.words();
    if (words.length() <= 4 && Text.isNumber(words)) {
      return true;
    }
    String lower = words.length() < LONGEST_NAME ? words.toLowerCase(Locale.ROOT) : "";
    return running.stream().anyMatch(lower::contains) && !parse(line).isList();
  }

  private boolean isCountryHeading(String words) {
    return TierPhrase.maybeIn(words) && CountryHeading.at(words, names).isPresent();
  }

  /** One way through the lines. */
  private final class Scan {

    private final List<ListText> texts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final List<Line> last = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();
    private boolean ended;

    Result run(int from) {
      for (int i = from; i < lines.size() && !ended; i++) {
        Line line = lines.get(i);
        if (isCountryHeading(line.words())) {
          break;
        }
        if (line.is(Role.TEXT) && !isFurniture(line)) {
          add(line, i + 1);
        }
      }
      return new Result(texts, ends, damage);
    }

    private void add(Line line, int end) {
      if (goesOn(line, end)) {
        return;
      }
      ListText alone = parse(line);
      if (alone.isList()) {
        takePending();
        accept(alone, List.of(line), end);
        return;
      }
      pending.add(line);
      ended = pending.size() > MOST_UNKNOWN || isProse(line.words());
    }

    /** Whether a line is the rest of a name that begins on one of the lines before. */
    private boolean goesOn(Line line, int end) {
      if (isProse(line.words()) || (pending.isEmpty() && parse(line).isList())) {
        return false;
      }
      if (completes(pending, line, end)) {
        return true;
      }
      List<Line> before = new ArrayList<>(last);
      before.addAll(pending);
      if (last.isEmpty() || !completes(before, line, end)) {
        return false;
      }
      int replaced = texts.size() - 2;
      texts.remove(replaced);
      ends.remove(replaced);
      return true;
    }

    /** Whether these lines and another are a list together: then they are taken as such. */
    private boolean completes(List<Line> before, Line line, int end) {
      List<Line> parts = new ArrayList<>(before);
      parts.add(line);
      if (before.isEmpty() || parts.size() > MOST_LINES) {
        return false;
      }
      ListText whole = ListParser.parse(joined(parts), names);
      if (whole.isList()) {
        pending.clear();
        accept(whole, parts, end);
      }
      return whole.isList();
    }

    private void accept(ListText text, List<Line> parts, int end) {
      texts.add(text);
      ends.add(end);
      last.clear();
      last.addAll(parts);
    }

    /** What stands within a list is of it: names are taken, other words are told. */
    private void takePending() {
      for (Line line : pending) {
        ListText text = parse(line);
        if (text.hasName() && text.isMostlyList()) {
          texts.add(text);
          ends.add(ends.isEmpty() ? 0 : ends.get(ends.size() - 1));
        }
        for (ListText.Item item : text.items()) {
          if (item instanceof ListText.Rest) {
            tell(text, item);
          }
        }
      }
      pending.clear();
    }

    private void tell(ListText text, ListText.Item item) {
      String words = text.source(item).text();
      String detail = "no country is known by the name '" + words + "'";
      damage.add(new Damage(Damage.Kind.TORN_LIST, text.firstLine(), detail));
    }
  }

  private static boolean isProse(String words) {
    return words.length() > LONGEST_NAME
        || (Text.endsSentence(words) && words.indexOf(' ') != words.lastIndexOf(' '));
  }
}
