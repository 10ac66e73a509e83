package io.tierwatch.cli.view;

import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.extraction.MentionNote;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.extraction.NumberAccount;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the program made of a line: its sentences, the facts on them, and every number. */
public final class Explanation {

  /** Tells what a sentence mentions. */
  public interface Mentions {

    /** The mentions of a sentence of a narrative, in order. */
    List<MentionNote> of(Narrative narrative, SourceText sentence);
  }

  private Explanation() {}

  /** The lines of the explanation; empty where no narrative, list or table has the line. */
  public static Optional<List<String>> of(Reading reading, int line, Mentions mentions, Ink ink) {
    List<String> listed = listed(reading, line, ink);
    if (!listed.isEmpty()) {
      return Optional.of(listed);
    }
    for (NarrativeFacts facts : reading.narratives()) {
      Narrative narrative = facts.narrative();
      if (narrative.startLine() <= line && line <= narrative.endLine()) {
        return Optional.of(lines(facts, line, mentions, ink));
      }
    }
    return Optional.empty();
  }

  /** What the lists and tables around the narratives state on a line. */
  private static List<String> listed(Reading reading, int line, Ink ink) {
    List<String> lines = new ArrayList<>();
    for (EditionFact fact : reading.report().parts()) {
      if (on(fact.source(), line)) {
        if (lines.isEmpty()) {
          lines.add(ink.bold("Lists and tables of the edition, line " + line));
          lines.add("");
        }
        lines.addAll(Wrapping.hanging("  ", EditionFactText.of(fact)));
      }
    }
    return lines;
  }

  private static List<String> lines(NarrativeFacts facts, int line, Mentions mentions, Ink ink) {
    List<String> lines = new ArrayList<>();
    for (Section section : facts.narrative().sections()) {
      if (section.startLine() <= line && line <= section.endLine()) {
        String country = facts.narrative().country().name();
        lines.add(ink.bold(country + ", " + section.name().code() + ", line " + line));
        addSentences(lines, section, line, ink);
      }
    }
    addMentions(lines, facts.narrative(), line, mentions, ink);
    addFacts(lines, facts, line, ink);
    addNumbers(lines, facts, line, ink);
    return lines;
  }

  private static void addSentences(List<String> lines, Section section, int line, Ink ink) {
    for (Sentence sentence : section.sentences()) {
      if (on(sentence.source(), line)) {
        lines.add("");
        lines.addAll(Wrapping.wrap(sentence.text(), Wrapping.WIDTH));
        if (sentence.torn()) {
          lines.add(ink.red("The sentence is torn: text is lost, and it may not say this."));
        }
      }
    }
    for (SourceText item : section.items()) {
      if (on(item, line)) {
        lines.add("");
        lines.addAll(Wrapping.wrap(item.text(), Wrapping.WIDTH));
      }
    }
  }

  private static void addMentions(
      List<String> lines, Narrative narrative, int line, Mentions mentions, Ink ink) {
    List<SourceText> sources = new ArrayList<>();
    for (Section section : narrative.sections()) {
      section.sentences().forEach(sentence -> sources.add(sentence.source()));
      sources.addAll(section.items());
    }
    lines.add("");
    int before = lines.size();
    for (SourceText source : sources) {
      if (on(source, line)) {
        for (MentionNote note : mentions.of(narrative, source)) {
          String text = "'" + note.words() + "': " + note.reading();
          lines.addAll(Wrapping.hanging(String.format("  %-12s ", note.kind()), text));
        }
      }
    }
    lines.add(
        before, ink.bold("Mentions in these sentences") + (lines.size() == before ? ": none" : ""));
  }

  private static boolean on(SourceText source, int line) {
    return source.firstLine() <= line && line <= source.lastLine();
  }

  private static void addFacts(List<String> lines, NarrativeFacts facts, int line, Ink ink) {
    lines.add("");
    int before = lines.size();
    for (Fact fact : facts.facts()) {
      if (on(fact, line)) {
        lines.addAll(Wrapping.hanging("  " + fact.type() + "  ", FactText.of(fact)));
        String quote = "'" + fact.evidence().quote() + "'";
        lines.addAll(Wrapping.hanging("      words  ", quote));
        lines.addAll(Wrapping.hanging("      rule   ", fact.evidence().rule()));
      }
    }
    lines.add(before, ink.bold("Facts on this line") + (lines.size() == before ? ": none" : ""));
  }

  private static boolean on(Fact fact, int line) {
    if (fact.line() == line) {
      return true;
    }
    for (SourceRange range : fact.evidence().ranges()) {
      if (range.line() == line) {
        return true;
      }
    }
    return false;
  }

  private static void addNumbers(List<String> lines, NarrativeFacts facts, int line, Ink ink) {
    lines.add("");
    int before = lines.size();
    for (NumberAccount number : facts.numbers()) {
      if (number.line() == line) {
        String status = number.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.addAll(
            Wrapping.hanging("  ", number.words() + ": " + status + ", " + number.reason()));
      }
    }
    lines.add(before, ink.bold("Numbers on this line") + (lines.size() == before ? ": none" : ""));
  }
}
