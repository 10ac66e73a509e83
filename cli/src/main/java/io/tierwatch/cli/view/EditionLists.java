package io.tierwatch.cli.view;

import io.tierwatch.assessment.edition.Disagreement;
import io.tierwatch.assessment.edition.Disagreement.NoNarrative;
import io.tierwatch.assessment.edition.EditionCheck;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.model.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lists and tables around the narratives, and where they and the narratives do not agree. */
final class EditionLists {

  private final Report report;
  private final EditionCheck check;

  EditionLists(Reading reading) {
    this.report = reading.report();
    this.check = EditionCheck.of(report, reading.facts());
  }

  /** Whether the report has any. */
  boolean isEmpty() {
    return report.parts().isEmpty();
  }

  /** What there is, counted. */
  List<String> summary() {
    List<String> parts = new ArrayList<>();
    int listed = report.parts(ListedTier.class).size();
    if (listed > 0) {
      parts.add(
          Wording.count(listed, "name") + " by tier (" + String.join(", ", agreement()) + ")");
    }
    int rows = report.parts(LawEnforcementYear.class).size();
    if (rows > 0) {
      parts.add(Wording.count(rows, "row") + " of law enforcement");
    }
    int nonParties = report.parts(NonParty.class).size();
    if (nonParties > 0) {
      parts.add(Wording.count(nonParties, "name") + " of countries not party to the Protocol");
    }
    String more = check.disagreements().isEmpty() ? "" : ": see tierwatch check";
    return Wrapping.hanging("Lists     ", String.join("; ", parts) + more);
  }

  private List<String> agreement() {
    List<String> counts = new ArrayList<>();
    counts.add(Wording.figure(check.agreeing()) + " as in the narratives");
    addCount(counts, Disagreement.OtherTier.class, "otherwise there");
    addCount(counts, NoNarrative.class, "without a narrative here");
    addCount(counts, Disagreement.NotListed.class, "missing");
    return counts;
  }

  private void addCount(List<String> counts, Class<? extends Disagreement> kind, String words) {
    int count = (int) check.disagreements().stream().filter(kind::isInstance).count();
    if (count > 0) {
      counts.add(Wording.figure(count) + " " + words);
    }
  }

  /** Every disagreement behind its line; what is only in the lists stands together. */
  List<String> disagreements() {
    List<String> lines = new ArrayList<>();
    List<ListedTier> alone = new ArrayList<>();
    for (Disagreement disagreement : check.disagreements()) {
      if (disagreement instanceof NoNarrative lone) {
        alone.add(lone.listed());
      } else {
        lines.addAll(Wrapping.hanging(Blocks.label(disagreement.line()), disagreement.text()));
      }
    }
    if (!alone.isEmpty()) {
      String names =
          alone.stream()
              .map(l -> l.country().name() + " (line " + l.line() + ")")
              .collect(Collectors.joining(", "));
      lines.addAll(Wrapping.hanging("        ", "in the lists without a narrative here: " + names));
    }
    return lines;
  }
}
