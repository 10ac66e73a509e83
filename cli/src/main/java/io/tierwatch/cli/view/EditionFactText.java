package io.tierwatch.cli.view;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a list or table states, in a phrase. */
final class EditionFactText {

  private EditionFactText() {}

  static String of(EditionFact fact) {
    if (fact instanceof ListedTier listed) {
      return "listed tier: " + listed.country().name() + ", " + listed.tier().title();
    }
    return fact instanceof LawEnforcementYear year
        ? row(year)
        : "listed as not party to the Protocol: " + fact.source().text();
  }

  private static String row(LawEnforcementYear row) {
    List<String> figures = new ArrayList<>();
    add(figures, "prosecutions", row.prosecutions());
    add(figures, "convictions", row.convictions());
    add(figures, "victims identified", row.victimsIdentified());
    add(figures, "new or amended laws", new LaborShare(row.newLegislation(), OptionalInt.empty()));
    String year = row.year().isPresent() ? ", " + row.year().getAsInt() : "";
    return "law enforcement, " + row.areaName() + year + ": " + String.join(", ", figures);
  }

  private static void add(List<String> figures, String name, LaborShare share) {
    if (share.total().isPresent()) {
      String labor =
          share.labor().isPresent()
              ? " (labor " + Wording.figure(share.labor().getAsInt()) + ")"
              : "";
      figures.add(name + " " + Wording.figure(share.total().getAsInt()) + labor);
    }
  }
}
