package io.tierwatch.reader;

import io.tierwatch.model.Coded;
import io.tierwatch.model.report.SectionName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What {@code layouts.tsv} says of the form of the report over the years.
 *
 * @param heads the words of section headings
 * @param running words that stand at the head or foot of a page, in small letters
 * @param openings words that open a section
 * @param wordings words that only some editions use
 */
record Layouts(
    List<Layout> layouts,
    List<Words> heads,
    List<String> running,
    List<Words> openings,
    List<Wording> wordings) {

  private static final String RESOURCE = "layouts.tsv";

  /** Words of a section. */
  record Words(SectionName section, String words) {}

  /** Words of some editions. */
  record Wording(int first, int last, String words) {}

  static Layouts load() {
    InputStream stream =
        Objects.requireNonNull(Layouts.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The layouts that these lines describe; what is wrong with one is said with its number. */
  static Layouts parse(List<String> lines) {
    Layouts read =
        new Layouts(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          read.add(line.split("\t"));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(
              RESOURCE + " line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return read;
  }

  private void add(String[] columns) {
    switch (columns[0]) {
      case "layout" -> layouts.add(layout(columns));
      case "head" -> heads.add(new Words(section(columns[1]), columns[2]));
      case "running" -> running.add(columns[1].toLowerCase(Locale.ROOT));
      case "opens" -> openings.add(new Words(section(columns[1]), columns[2]));
      case "wording" ->
          wordings.add(new Wording(year(columns[1], 0), year(columns[1], 1), columns[2]));
      default -> throw new IllegalArgumentException("no such row: " + columns[0]);
    }
  }

  private static Layout layout(String[] columns) {
    List<SectionName> sections = new ArrayList<>();
    for (String name : columns[3].split(" ")) {
      sections.add(section(name));
    }
    return new Layout(
        year(columns[1], 0), year(columns[1], 1), section(columns[2]), List.copyOf(sections));
  }

  private static int year(String span, int index) {
    return Integer.parseInt(span.split("-")[index]);
  }

  private static SectionName section(String code) {
    return Coded.find(SectionName.class, code)
        .orElseThrow(() -> new IllegalArgumentException("no such section: " + code));
  }

  /** The layout of an edition. */
  Layout of(int year) {
    return layouts.stream()
        .filter(l -> l.covers(year))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layout of the year " + year));
  }
}
