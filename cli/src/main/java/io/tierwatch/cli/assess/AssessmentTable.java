package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.Judgement.Missing;
import io.tierwatch.assessment.Status;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.tier.Agreement;
import io.tierwatch.assessment.tier.TierReading;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An edition as a table with a row for each country, and the agreement on tiers under it. */
public final class AssessmentTable {

  private static final List<Tier> TIERS =
      List.of(Tier.TIER_1, Tier.TIER_2, Tier.TIER_2_WATCH_LIST, Tier.TIER_3);
  private static final int NAME = 22;

  private AssessmentTable() {}

  /**
   * The lines for a terminal: {@code +} met, {@code ~} partly, {@code -} not met, {@code .} none.
   */
  public static List<String> lines(List<Judged> countries, Ink ink) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.bold(
            String.format(
                Locale.ROOT,
                "%-22s %4s %4s  %s",
                "country",
                "tier",
                "ours",
                "S1234  C123456789012")));
    for (Judged judged : countries) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-22s %4s %4s  %s",
              shortened(judged.assessment().country().name()),
              judged.reportTier(),
              judged.reading().tier().code(),
              marks(judged.assessment())));
    }
    lines.add("");
    lines.add("+ met  ~ partly  - not met  . not evidenced");
    lines.add("");
    lines.addAll(agreement(countries));
    return lines;
  }

  private static String shortened(String name) {
    return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "\u2026";
  }

  private static String marks(Assessment assessment) {
    StringBuilder marks = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      marks.append(mark(assessment.status("S" + i)));
    }
    marks.append("   ");
    for (int i = 1; i <= 12; i++) {
      marks.append(mark(assessment.status("C" + i)));
    }
    return " " + marks;
  }

  private static char mark(Status status) {
    return switch (status) {
      case MET -> '+';
      case PARTLY -> '~';
      case NOT_MET -> '-';
      case NOT_EVIDENCED -> '.';
    };
  }

  /** How often our readings agree with the report, and where they do not. */
  static List<String> agreement(List<Judged> countries) {
    Agreement with = agreement(countries, false);
    Agreement without = agreement(countries, true);
    List<String> lines = new ArrayList<>();
    lines.add(agreed(with, "with the report's word on increasing efforts"));
    lines.add(agreed(without, "from its evidence and the list of the year before"));
    lines.add("");
    lines.add("report \\ ours    1    2  2WL    3");
    for (Tier report : TIERS) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-13s", report.code()));
      for (Tier ours : TIERS) {
        row.append(String.format(Locale.ROOT, "%5d", with.count(report, ours)));
      }
      lines.add(row.toString());
    }
    for (Agreement.Difference difference : with.differences()) {
      lines.add("");
      lines.addAll(difference(difference));
    }
    return lines;
  }

  private static List<String> difference(Agreement.Difference difference) {
    List<String> lines = new ArrayList<>();
    lines.add(
        difference.assessment().country().name()
            + ": the report says "
            + difference.report().title()
            + ", we read "
            + difference.ours().tier().title());
    difference.ours().reasons().forEach(reason -> lines.addAll(SheetText.reason(reason)));
    return lines;
  }

  private static String agreed(Agreement agreement, String how) {
    return String.format(
        Locale.ROOT,
        "%d of %d countries on the report's tier (%.2f), %s",
        agreement.agreed(),
        agreement.total(),
        agreement.share(),
        how);
  }

  private static Agreement agreement(List<Judged> countries, boolean evidenceOnly) {
    Map<CountryFacts, TierReading> readings = new HashMap<>();
    List<Assessment> assessments = new ArrayList<>();
    for (Judged judged : countries) {
      assessments.add(judged.assessment());
      TierReading reading = evidenceOnly ? judged.evidenceOnly() : judged.reading();
      readings.put(judged.assessment().facts(), reading);
    }
    return Agreement.of(
        assessments,
        assessment -> java.util.Objects.requireNonNull(readings.get(assessment.facts())));
  }

  /** A row for each fact that bears on a standard, and for each thing that is missing. */
  public static List<String> csv(List<Judged> countries) {
    List<String> rows = new ArrayList<>();
    rows.add(
        "country,edition,report_tier,our_tier,criterion,section,status,side,note,type,fact,line");
    for (Judged judged : countries) {
      for (Judgement judgement : judged.assessment().judgements()) {
        addRows(rows, judged, judgement, "for", judgement.evidenceFor());
        addRows(rows, judged, judgement, "against", judgement.evidenceAgainst());
        for (Missing missing : judgement.missing()) {
          String line = missing.lines().isEmpty() ? "" : missing.lines().get(0).toString();
          rows.add(row(judged, judgement, List.of("missing", missing.what(), "", "", line)));
        }
      }
    }
    return rows;
  }

  private static void addRows(
      List<String> rows, Judged judged, Judgement judgement, String side, List<Entry> entries) {
    for (Entry entry : entries) {
      for (Fact fact : entry.facts()) {
        String line = Integer.toString(fact.line());
        rows.add(
            row(
                judged,
                judgement,
                List.of(side, entry.note(), fact.type(), FactText.of(fact), line)));
      }
    }
  }

  private static String row(Judged judged, Judgement judgement, List<String> rest) {
    Assessment assessment = judged.assessment();
    List<String> cells =
        new ArrayList<>(
            List.of(
                assessment.country().code(),
                Integer.toString(assessment.edition().year()),
                judged.reportTier(),
                judged.reading().tier().code(),
                judgement.id(),
                judgement.standard().section(),
                judgement.status().code()));
    cells.addAll(rest);
    return Csv.row(cells);
  }
}
