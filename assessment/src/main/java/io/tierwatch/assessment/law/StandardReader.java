package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.Field;
import io.tierwatch.assessment.evidence.Signal;
import io.tierwatch.assessment.evidence.SignalParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the standards, and checks that each is complete. */
final class StandardReader {

  private static final Set<String> KEYS =
      Set.of(
          "section", "title", "text", "years", "area", "quorum", "for", "against", "expects",
          "basis");

  private StandardReader() {}

  static List<Standard> read(List<Block> blocks) {
    List<Standard> standards = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Block block : blocks) {
      Standard standard = standard(block.expect("standard", KEYS));
      if (!standard.id().matches("S[1-4]|C([1-9]|1[0-2])")) {
        throw block.fault("is no standard of the law");
      }
      if (!ids.add(standard.id())) {
        throw block.fault("stands a second time");
      }
      standards.add(standard);
    }
    return List.copyOf(standards);
  }

  private static Standard standard(Block block) {
    block.one("basis");
    Field years = block.one("years");
    return new Standard(
        block.name(),
        section(block),
        block.one("title").value(),
        texts(block),
        Years.parse(years.value(), years),
        area(block),
        block.number("quorum", 1),
        bearings(block),
        expectations(block));
  }

  private static String section(Block block) {
    Field section = block.one("section");
    if (!section.value().startsWith("22 U.S.C. 7106(")) {
      throw section.fault("'" + section.value() + "' is no section of 22 U.S.C. 7106");
    }
    return section.value();
  }

  private static Standard.Area area(Block block) {
    Field area = block.one("area");
    try {
      return Standard.Area.valueOf(area.value().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw area.fault("no area '" + area.value() + "'");
    }
  }

  private static List<Standard.Wording> texts(Block block) {
    List<Standard.Wording> texts = new ArrayList<>();
    for (Field field : block.fields()) {
      if (field.key().equals("text")) {
        texts.add(new Standard.Wording(Years.ALWAYS, field.value()));
      } else if (field.key().startsWith("text ")) {
        Years years = Years.parse(field.key().substring(5), field);
        if (texts.stream().anyMatch(text -> text.years().overlaps(years))) {
          throw field.fault("its years are covered by another text");
        }
        texts.add(new Standard.Wording(years, field.value()));
      }
    }
    if (texts.isEmpty()) {
      throw block.fault("has no text");
    }
    return texts;
  }

  private static List<Bearing> bearings(Block block) {
    List<Bearing> bearings = new ArrayList<>();
    for (Field field : block.fields()) {
      String[] key = field.key().split("\\s+");
      if (key[0].equals("for") || key[0].equals("against")) {
        if (key.length < 2 || key.length > 3 || !key[1].matches("[1-5]")) {
          throw field.fault("'" + field.key() + "' needs a weight from 1 to 5");
        }
        Years years = key.length == 3 ? Years.parse(key[2], field) : Years.ALWAYS;
        Side side = Side.valueOf(key[0].toUpperCase(Locale.ROOT));
        int weight = Integer.parseInt(key[1]);
        bearings.add(new Bearing(side, weight, years, signal(field), note(field)));
      }
    }
    return bearings;
  }

  private static List<Expectation> expectations(Block block) {
    List<Expectation> expectations = new ArrayList<>();
    for (Field field : block.all("expects")) {
      expectations.add(new Expectation(signal(field), note(field)));
    }
    return expectations;
  }

  private static Signal signal(Field field) {
    String value = field.value();
    int bar = value.indexOf('|');
    return SignalParser.parse(bar < 0 ? value : value.substring(0, bar), field);
  }

  private static String note(Field field) {
    int bar = field.value().indexOf('|');
    if (bar < 0 || field.value().substring(bar + 1).isBlank()) {
      throw field.fault("needs a note after '|'");
    }
    return field.value().substring(bar + 1).strip();
  }
}
