package io.tierwatch.cli.view;

import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Route;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Narrative;
import java.util.ArrayList;
import java.util.List;

/** One country as a brief that fits a terminal. Line numbers stand before what they cite. */
public final class Brief {

  private static final List<Block> BLOCKS =
      List.of(
          new Blocks.Why(),
          new Blocks.Judgements(),
          new Blocks.Figures(),
          new Blocks.Phrases<>("The law", Penalty.class, FactText::penalty),
          new Blocks.Phrases<>("Sentences imposed", CourtSentence.class, FactText::sentence),
          new Blocks.Phrases<>("Money", Money.class, FactText::money),
          new Blocks.Checklist(),
          new Blocks.Phrases<>("Routes", Route.class, FactText::route),
          new Blocks.Phrases<>("Systems", InformationSystem.class, FactText::of),
          new Blocks.Recommendations(),
          new Blocks.DamageList());

  private Brief() {}

  /** The lines of the brief. */
  public static List<String> lines(NarrativeFacts facts, Edition edition, Ink ink) {
    List<String> lines = new ArrayList<>();
    Narrative narrative = facts.narrative();
    String title = narrative.country().name() + " (" + narrative.country().code() + ")";
    String head = title + ", edition of " + edition.year() + ": " + tier(facts);
    for (String line : Wrapping.wrap(head, Wrapping.WIDTH)) {
      lines.add(ink.bold(line));
    }
    lines.add(ink.dim(source(narrative)));
    for (Block block : BLOCKS) {
      List<String> body = block.lines(facts, ink);
      if (!body.isEmpty()) {
        lines.add("");
        lines.add(ink.bold(block.title()));
        lines.addAll(body);
      }
    }
    return lines;
  }

  private static String tier(NarrativeFacts facts) {
    return Blocks.placement(facts)
        .map(FactText::placement)
        .orElseGet(
            () -> facts.narrative().headingTier().map(Tier::title).orElse("tier not stated"));
  }

  private static String source(Narrative narrative) {
    return "Lines "
        + narrative.startLine()
        + " to "
        + narrative.endLine()
        + "; a number on the left is the line that states what follows.";
  }

  /** The placement of a narrative as a table cell has it. */
  static String movement(NarrativeFacts facts) {
    String words = Blocks.placement(facts).map(FactText::movement).orElse("");
    return words.isEmpty() ? "" : words.substring(2);
  }

  /** The tier of a narrative: that of the text, else that of the heading. */
  static String tierTitle(NarrativeFacts facts) {
    return Blocks.placement(facts)
        .map(Placement::tier)
        .or(() -> facts.narrative().headingTier())
        .map(Tier::title)
        .orElse(Wording.NOT_STATED);
  }
}
