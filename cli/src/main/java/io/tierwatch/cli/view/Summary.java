package io.tierwatch.cli.view;

import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.cli.text.TextTable;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of one input, as a person wants to know it first. */
public final class Summary {

  private static final int MOST_DAMAGE = 12;

  private Summary() {}

  /**
   * The lines of the summary.
   *
   * @param document how the user calls the input
   */
  public static List<String> lines(Reading reading, String document, Ink ink) {
    List<String> lines = new ArrayList<>();
    int year = reading.report().edition().year();
    String narratives = Wording.count(reading.narratives().size(), "narrative");
    String facts = Wording.count(reading.facts().size(), "fact");
    lines.add(ink.bold(document) + ": edition of " + year + ", " + narratives + ", " + facts);
    lines.add("");
    lines.addAll(table(reading, ink));
    lines.add("");
    lines.addAll(Wrapping.hanging("Sections  ", sections(reading)));
    lines.addAll(Wrapping.hanging("Facts     ", factsByType(reading)));
    EditionLists lists = new EditionLists(reading);
    if (!lists.isEmpty()) {
      lines.addAll(lists.summary());
    }
    lines.addAll(damage(reading, ink));
    return lines;
  }

  private static List<String> table(Reading reading, Ink ink) {
    TextTable table =
        new TextTable(List.of("country", "tier", "movement", "lines", "facts"), 2, List.of(3, 4));
    for (NarrativeFacts facts : reading.narratives()) {
      Narrative narrative = facts.narrative();
      table.add(
          List.of(
              narrative.country().name(),
              Brief.tierTitle(facts),
              Brief.movement(facts),
              narrative.startLine() + "-" + narrative.endLine(),
              Integer.toString(facts.facts().size())));
    }
    return table.lines(ink);
  }

  private static String sections(Reading reading) {
    int found = 0;
    List<String> missing = new ArrayList<>();
    for (NarrativeFacts facts : reading.narratives()) {
      List<String> names = missing(facts.narrative());
      found += SectionName.values().length - names.size();
      if (!names.isEmpty()) {
        missing.add(facts.narrative().country().name() + " (" + String.join(", ", names) + ")");
      }
    }
    int all = reading.narratives().size() * SectionName.values().length;
    String counted = found + " of " + all + " found";
    return missing.isEmpty() ? counted : counted + "; missing: " + String.join("; ", missing);
  }

  /** The names of the sections that a narrative lacks. */
  static List<String> missing(Narrative narrative) {
    List<String> names = new ArrayList<>();
    for (SectionName name : SectionName.values()) {
      if (narrative.section(name).isEmpty()) {
        names.add(Wording.of(name));
      }
    }
    return names;
  }

  private static String factsByType(Reading reading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      counts.merge(fact.type(), 1, Integer::sum);
    }
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      words.add(count.getKey() + " " + Wording.figure(count.getValue()));
    }
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private static List<String> damage(Reading reading, Ink ink) {
    List<Damage> damage = reading.damage();
    if (damage.isEmpty()) {
      return List.of("Damage    none found");
    }
    List<String> lines = new ArrayList<>();
    lines.add("Damage    " + ink.red(Wording.count(damage.size(), "place")) + ", by line:");
    for (Damage place : damage.subList(0, Math.min(MOST_DAMAGE, damage.size()))) {
      lines.addAll(Blocks.damage(place));
    }
    if (damage.size() > MOST_DAMAGE) {
      lines.add("        and " + (damage.size() - MOST_DAMAGE) + " more: see tierwatch check");
    }
    return lines;
  }
}
