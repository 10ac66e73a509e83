package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Countries side by side, as a Markdown table. */
public final class ComparisonTable {

  private static final List<SectionName> SECTIONS =
      List.of(SectionName.PROSECUTION, SectionName.PROTECTION, SectionName.PREVENTION);

  private final List<Judged> countries;
  private final List<String> lines = new ArrayList<>();

  private ComparisonTable(List<Judged> countries) {
    this.countries = countries;
  }

  /** The lines of the table. */
  public static List<String> lines(List<Judged> countries) {
    ComparisonTable table = new ComparisonTable(countries);
    table.row("", j -> j.assessment().country().name() + " " + j.assessment().edition().year());
    table.lines.add("|---".repeat(countries.size() + 1) + "|");
    table.row("tier", Judged::reportTier);
    table.row("our reading", j -> j.reading().tier().code());
    table.row("from evidence only", j -> j.evidenceOnly().tier().code());
    table.row("concrete actions", j -> j.assessment().actions().letters());
    for (SectionName section : SECTIONS) {
      table.row("efforts, " + Wording.of(section), j -> effort(j, section));
    }
    for (Metric metric : Metric.values()) {
      table.row(Wording.of(metric), j -> figure(facts(j), metric));
    }
    for (Question question : Question.values()) {
      table.row(Wording.of(question), j -> answer(facts(j), question));
    }
    table.statuses();
    return table.lines;
  }

  private static CountryFacts facts(Judged judged) {
    return judged.assessment().facts();
  }

  private void statuses() {
    if (!countries.isEmpty()) {
      for (Judgement judgement : countries.get(0).assessment().judgements()) {
        String id = judgement.id();
        row(id + " " + judgement.standard().title(), j -> j.assessment().status(id).words());
      }
    }
  }

  /** Adds a row, unless no country has anything in it. */
  private void row(String title, Function<Judged, String> cell) {
    List<String> cells = countries.stream().map(cell).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    lines.add("| " + title + " | " + String.join(" | ", cells) + " |");
  }

  private static String effort(Judged judged, SectionName section) {
    for (Effort effort : facts(judged).of(Effort.class)) {
      Direction direction = effort.direction();
      if (effort.section() == section && direction != null) {
        String qualifier = effort.qualifier();
        return Wording.of(direction)
            + (qualifier == null ? "" : ", " + qualifier)
            + SheetText.lines(List.of(effort.line()));
      }
    }
    return "";
  }

  private static String figure(CountryFacts facts, Metric metric) {
    if (facts.figures().principal(metric).isPresent()) {
      return facts.figures().principal(metric).map(ComparisonTable::cell).orElse("");
    }
    return facts.figures().unreported(metric).stream()
        .findFirst()
        .map(ComparisonTable::cell)
        .orElse("");
  }

  private static String cell(Measure measure) {
    Double value = measure.value();
    String figure =
        value == null ? "not reported" : Wording.figure(value) + " " + Wording.of(measure.unit());
    return figure + SheetText.lines(List.of(measure.line()));
  }

  private static String answer(CountryFacts facts, Question question) {
    return facts
        .finding(question)
        .map((Finding f) -> Wording.of(f.answer()) + SheetText.lines(List.of(f.line())))
        .orElse("");
  }
}
