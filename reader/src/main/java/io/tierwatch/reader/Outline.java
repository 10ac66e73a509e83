package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.reader.Line.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines to the outline of a report: headings, running text, gaps, charts. */
final class Outline {

  /** Lines of a narrative's opening sentence before its verdict, at most. */
  private static final int OPENING_LINES = 4;

  private static final int LONGEST_HEAD = 70;

  /** A text whose lines are indented oftener than this is set so, and a blank shows no column. */
  private static final double RARE = 0.1;

  private final List<Line> lines;
  private final CountryNames names;
  private final SectionHeads heads;
  private final boolean blanksShowColumns;
  private final List<Element> elements = new ArrayList<>();
  private String previous = "";

  private Outline(List<Line> lines, CountryNames names, SectionHeads heads) {
    this.lines = lines;
    this.names = names;
    this.heads = heads;
    this.blanksShowColumns = blanksShowColumns(lines);
  }

  static List<Element> of(List<Line> lines, CountryNames names, SectionHeads heads) {
    Outline outline = new Outline(lines, names, heads);
    int i = 0;
    while (i < lines.size()) {
      i = outline.read(i);
    }
    return outline.elements;
  }

  private static boolean blanksShowColumns(List<Line> lines) {
    long words = lines.stream().filter(l -> l.is(Role.TEXT)).count();
    long indented = lines.stream().filter(l -> l.is(Role.TEXT) && l.indented()).count();
    return indented < Math.max(2, words * RARE);
  }

  /** Reads from the line of this index and returns the index behind what was read. */
  private int read(int index) {
    Line line = lines.get(index);
    switch (line.role()) {
      case BLANK -> addGap(false);
      case FURNITURE -> addGap(true);
      case LIST -> elements.add(new Element.Listed());
      case CHART -> elements.add(new Element.Chart(line));
      case TEXT -> {
        return readText(index, line);
      }
    }
    return index + 1;
  }

  private void addGap(boolean page) {
    int last = elements.size() - 1;
    if (last >= 0 && elements.get(last) instanceof Element.Gap gap) {
      elements.set(last, new Element.Gap(gap.page() || page));
    } else {
      elements.add(new Element.Gap(page));
    }
  }

  private int readText(int index, Line line) {
    int behind = readCountryHead(index);
    if (behind > index) {
      return behind;
    }
    boolean columnBegins = line.indented() && blanksShowColumns;
    Line text = columnBegins ? line.from(StrayLetters.length(line.words(), previous, heads)) : line;
    Optional<SectionHeads.Match> head = sectionHead(text);
    if (head.isPresent()) {
      addSectionHead(text, head.get());
    } else {
      addWords(index, text, columnBegins);
    }
    return index + 1;
  }

  /** A country heading in one to three lines. */
  private int readCountryHead(int index) {
    Line line = lines.get(index);
    if (TierPhrase.maybeIn(head(line.words()))) {
      Optional<CountryHeading> heading = CountryHeading.at(line.words(), names);
      if (heading.isPresent()) {
        addCountryHead(List.of(line), heading.get());
        return index + 1;
      }
    }
    if (line.words().length() > LONGEST_HEAD || !Text.isCapitals(line.words())) {
      return index;
    }
    return readBrokenHead(index);
  }

  private static String head(String words) {
    return words.substring(0, Math.min(words.length(), 2 * LONGEST_HEAD));
  }

  private int readBrokenHead(int index) {
    List<Line> parts = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (int i = index; i < lines.size() && i < index + 4 && parts.size() < 3; i++) {
      Line part = lines.get(i);
      if (part.is(Role.BLANK)) {
        continue;
      }
      if (!part.is(Role.TEXT) || part.words().length() > LONGEST_HEAD) {
        return index;
      }
      String separator = TierPhrase.at(part.words(), 0).isPresent() ? ": " : " ";
      joined.append(parts.isEmpty() ? "" : separator).append(part.words());
      parts.add(part);
      Optional<CountryHeading> heading =
          parts.size() > 1 ? CountryHeading.at(joined.toString(), names) : Optional.empty();
      if (heading.isPresent() && heading.get().country().isPresent()) {
        addCountryHead(List.copyOf(parts), heading.get());
        return i + 1;
      }
    }
    return index;
  }

  private void addCountryHead(List<Line> parts, CountryHeading heading) {
    elements.add(new Element.CountryHead(parts, heading.name(), heading.country(), heading.tier()));
    previous = "";
    Line line = parts.get(0);
    if (parts.size() == 1 && line.words().length() - heading.end() > LONGEST_HEAD) {
      addWords(-1, line.from(heading.end()), false);
    }
  }

  /** A heading in capitals stands anywhere; another only where a paragraph may begin. */
  private Optional<SectionHeads.Match> sectionHead(Line line) {
    boolean ended = previous.isEmpty() || Text.endsSentence(previous);
    return heads.at(line.words()).filter(m -> (m.capitals() && !m.runIn()) || ended || afterGap());
  }

  private boolean afterGap() {
    return elements.isEmpty() || !(elements.get(elements.size() - 1) instanceof Element.Words);
  }

  private void addSectionHead(Line line, SectionHeads.Match head) {
    elements.add(new Element.SectionHead(line.part(0, head.end()), head.section()));
    previous = "";
    if (head.runIn()) {
      addWords(-1, line.from(head.end()), false);
    }
  }

  private void addWords(int index, Line line, boolean columnBegins) {
    if (mayOpen(line.words(), index)) {
      opening(index, line).ifPresent(c -> elements.add(new Element.TierOpening(c)));
    }
    if (!line.words().isEmpty()) {
      elements.add(new Element.Words(line, columnBegins));
      previous = line.words();
    }
  }

  /** A cheap first look: a narrative's opening begins a line, and names its kind in it. */
  private boolean mayOpen(String words, int index) {
    if (words.regionMatches(true, 0, Opening.START, 0, Opening.START.length())) {
      return true;
    }
    boolean begins = previous.isEmpty() || Text.endsSentence(previous);
    String head = head(words);
    return begins
        && Character.isUpperCase(head.isEmpty() ? ' ' : head.charAt(0))
        && (head.contains(" Special") || head.contains(" authorities ") || endsOpen(index, head));
  }

  /** Whether {@code Special Case} begins the next line. */
  private boolean endsOpen(int index, String head) {
    return index >= 0
        && index + 1 < lines.size()
        && head.endsWith(" a")
        && lines.get(index + 1).words().startsWith("Special Case");
  }

  private Optional<Country> opening(int index, Line line) {
    StringBuilder window = new StringBuilder(head(line.words()));
    for (int i = index + 1; index >= 0 && i < lines.size() && i <= index + OPENING_LINES; i++) {
      if (lines.get(i).is(Role.TEXT)) {
        window.append(' ').append(head(lines.get(i).words()));
      }
    }
    if (line.words().length() > 2 * LONGEST_HEAD) {
      return Opening.at(line.words(), 0, names);
    }
    return Opening.at(window.toString(), 0, names);
  }

  /** The sections that have a heading among these elements. */
  static Set<SectionName> headed(List<Element> elements) {
    Set<SectionName> sections = EnumSet.noneOf(SectionName.class);
    for (Element element : elements) {
      if (element instanceof Element.SectionHead head) {
        sections.add(head.section());
      }
    }
    return sections;
  }
}
