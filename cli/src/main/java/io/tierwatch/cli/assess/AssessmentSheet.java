package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.ConcreteActions;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.Judgement.Missing;
import io.tierwatch.assessment.PenaltyCheck;
import io.tierwatch.assessment.change.TierChange;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.assessment.law.Standard.Area;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.assessment.tier.ClockState;
import io.tierwatch.assessment.tier.TierReading;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One country's assessment as Markdown, which reads as plain text as well. */
public final class AssessmentSheet {

  private static final Map<SectionName, List<Metric>> FIGURES =
      Map.of(
          SectionName.PROSECUTION,
          List.of(Metric.INVESTIGATIONS, Metric.PROSECUTIONS, Metric.CONVICTIONS),
          SectionName.PROTECTION,
          List.of(Metric.VICTIMS_IDENTIFIED, Metric.VICTIMS_REFERRED, Metric.VICTIMS_ASSISTED),
          SectionName.PREVENTION,
          List.of(Metric.PEOPLE_REACHED, Metric.HOTLINE_CALLS, Metric.LABOR_INSPECTIONS));

  private final Judged judged;
  private final Assessment assessment;
  private final List<String> lines = new ArrayList<>();

  private AssessmentSheet(Judged judged) {
    this.judged = judged;
    this.assessment = judged.assessment();
  }

  /** The lines of the sheet. */
  public static List<String> lines(Judged judged) {
    AssessmentSheet sheet = new AssessmentSheet(judged);
    sheet.head();
    sheet.threePs();
    sheet.standards();
    sheet.concreteActions();
    sheet.outlook();
    return sheet.lines;
  }

  private void head() {
    lines.add("# " + assessment.country().name() + ", edition of " + assessment.edition().year());
    lines.add("");
    lines.add("Report: " + assessment.reportTier().map(Tier::title).orElse("no tier was read"));
    reading("Our reading", judged.reading());
    reading("Without the report's word on increasing efforts", judged.evidenceOnly());
    TierChange.stated(assessment).ifPresent(this::tierChange);
    lines.add("");
  }

  private void reading(String title, TierReading reading) {
    String section = reading.rule().map(rule -> ", " + rule.section()).orElse("");
    lines.add(title + ": " + reading.tier().title() + section);
    reading.reasons().forEach(reason -> lines.addAll(SheetText.reason(reason)));
  }

  private void tierChange(TierChange change) {
    lines.add("");
    lines.add(
        "Moved "
            + (change.up() ? "up" : "down")
            + change.before().map(tier -> " from " + tier.title()).orElse("")
            + " to "
            + change.after().title()
            + ". What the narrative gives for it, 22 U.S.C. 7107(b)(1)(H):");
    if (!change.isExplained()) {
      lines.add("  - nothing that was read");
    }
    for (TierChange.Ground ground : change.grounds()) {
      lines.add("  - " + ground.criterion() + ": " + SheetText.entry(ground.entry()));
    }
  }

  private void threePs() {
    threeP(SectionName.PROSECUTION, Area.PROSECUTION);
    threeP(SectionName.PROTECTION, Area.PROTECTION);
    threeP(SectionName.PREVENTION, Area.PREVENTION);
  }

  private void threeP(SectionName section, Area area) {
    lines.add("## " + capital(Wording.of(section)));
    for (Effort effort : assessment.facts().of(Effort.class)) {
      if (effort.section() == section) {
        lines.add("- the report: " + FactText.of(effort) + at(effort));
      }
    }
    for (Metric metric : FIGURES.getOrDefault(section, List.of())) {
      figure(metric);
    }
    List<String> statuses = new ArrayList<>();
    for (Judgement judgement : assessment.judgements()) {
      if (judgement.standard().area() == area) {
        statuses.add(judgement.id() + " " + judgement.status().words());
      }
    }
    lines.add("- " + String.join(", ", statuses));
    lines.add("");
  }

  private void figure(Metric metric) {
    assessment.facts().figures().headline(metric).ifPresent(this::figure);
  }

  private void figure(Headline headline) {
    Measure now = headline.now();
    Measure before = headline.before();
    List<String> texts = new ArrayList<>();
    if (now != null) {
      texts.add(FactText.of(now));
    }
    if (before != null) {
      texts.add((now == null ? "" : "before: ") + FactText.of(before));
    }
    lines.add("- " + String.join(", ", texts) + SheetText.lines(HeadlineText.lines(headline)));
  }

  private void standards() {
    lines.add("## Standards and criteria");
    for (Judgement judgement : assessment.judgements()) {
      lines.add("");
      lines.add(
          "### "
              + judgement.id()
              + " "
              + judgement.standard().title()
              + ": "
              + judgement.status().words());
      lines.add(judgement.standard().section());
      judgement.evidenceFor().forEach(e -> lines.add("- for: " + SheetText.entry(e)));
      judgement.evidenceAgainst().forEach(e -> lines.add("- against: " + SheetText.entry(e)));
      judgement.missing().forEach(m -> lines.add("- " + missing(m)));
      if (judgement.id().equals("S3")) {
        penalties(assessment.penalties());
      }
    }
    lines.add("");
  }

  private static String missing(Missing missing) {
    String why = missing.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return why + ": " + missing.what() + SheetText.lines(missing.lines());
  }

  private void penalties(PenaltyCheck check) {
    Answer ours = check.ours();
    List<Integer> cited = check.facts().stream().map(Fact::line).distinct().toList();
    lines.add(
        "- computed by us: stringent, "
            + (ours == null ? "not known" : Wording.of(ours))
            + ", as "
            + check.reason()
            + SheetText.lines(cited)
            + (check.differs() ? "; the report concludes otherwise" : ""));
  }

  private void concreteActions() {
    lines.add("## Concrete actions, 22 U.S.C. 7102(5)");
    for (ConcreteActions.Shown shown : assessment.actions().shown()) {
      List<Integer> cited = shown.facts().stream().map(Fact::line).distinct().toList();
      String evidence = cited.isEmpty() ? ": none read" : SheetText.lines(cited);
      lines.add("- " + shown.action().letter() + " " + shown.action().title() + evidence);
    }
    lines.add("");
  }

  private void outlook() {
    lines.add("## What would move it");
    Outlook outlook = judged.outlook();
    for (Outlook.Obstacle obstacle : outlook.obstacles()) {
      Judgement judgement = obstacle.judgement();
      lines.add("- " + judgement.id() + " is " + judgement.status().words());
      obstacle
          .recommendations()
          .forEach(r -> lines.add("  - recommended: " + FactText.of(r.recommendation())));
    }
    ClockState clock = outlook.clock();
    lines.add(
        "- clock: "
            + clock.phase().words()
            + (clock.years() > 0 ? ", year " + clock.years() : "")
            + (clock.certain() ? "" : " (tiers of some years are not known)"));
    lines.add("");
  }

  private static String at(Fact fact) {
    return SheetText.lines(List.of(fact.line()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
