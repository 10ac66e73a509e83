package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.reader.Line.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the lists and tables of a whole report out of its lines: the tier placements, the figures
 * of law enforcement, the countries that are not parties to the Protocol.
 */
final class EditionParts {

  private final List<Line> lines;
  private final List<PartReader> readers;
  private final List<EditionFact> facts = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();

  private EditionParts(List<Line> lines, CountryNames names, List<String> running) {
    this.lines = new ArrayList<>(lines);
    ListLines list = new ListLines(lines, names, running);
    this.readers =
        List.of(
            new TierListReader(lines, list),
            new LawTableReader(lines, list),
            new NonPartyReader(lines, list));
  }

  /**
   * What was found.
   *
   * @param lines all lines, those of the lists and tables with the role of such
   */
  record Result(List<Line> lines, List<EditionFact> facts, List<Damage> damage) {}

  static Result of(List<Line> lines, CountryNames names, List<String> running) {
    EditionParts parts = new EditionParts(lines, names, running);
    parts.run();
    return new Result(parts.lines, parts.facts, parts.damage);
  }

  private void run() {
    int i = 0;
    while (i < lines.size()) {
      Optional<Part> part = at(i);
      part.ifPresent(this::take);
      i = part.isPresent() ? part.get().to() : i + 1;
    }
  }

  private Optional<Part> at(int index) {
    if (!lines.get(index).is(Role.TEXT)) {
      return Optional.empty();
    }
    for (PartReader reader : readers) {
      Optional<Part> part = reader.at(index);
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  /**
   * The index of a title right above a list or table, or that of its first line. A title with a
   * year is left: it may tell the edition.
   */
  private int titled(int from) {
    int above = from - 1;
    while (above >= 0 && lines.get(above).is(Role.BLANK)) {
      above--;
    }
    String words = above < 0 ? "" : lines.get(above).words();
    boolean title = TierListReader.isTitle(words) || LawTableReader.isTitle(words);
    return title && words.chars().noneMatch(Character::isDigit) ? above : from;
  }

  private void take(Part part) {
    damage.addAll(part.damage());
    facts.addAll(part.facts());
    boolean found = !part.facts().isEmpty();
    for (int i = titled(part.from()); found && i < part.to(); i++) {
      if (lines.get(i).is(Role.TEXT)) {
        lines.set(i, lines.get(i).as(Role.LIST));
      }
    }
  }
}
