package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Figures;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Countries side by side: rows of tiers, efforts, figures, findings and criteria. */
public final class Comparison {

  private static final List<SectionName> SECTIONS =
      List.of(SectionName.PROSECUTION, SectionName.PROTECTION, SectionName.PREVENTION);

  private final List<Judged> countries;
  private final List<Row> rows = new ArrayList<>();

  private Comparison(List<Judged> countries) {
    this.countries = List.copyOf(countries);
  }

  /** The comparison of these countries; at least one. */
  public static Comparison of(List<Judged> countries) {
    Comparison comparison = new Comparison(countries);
    comparison.tiers();
    for (SectionName section : SECTIONS) {
      comparison.row(Group.EFFORTS, section, j -> effort(facts(j), section));
    }
    for (Metric metric : Metric.values()) {
      comparison.row(Group.FIGURES, metric, j -> figure(facts(j).figures(), metric));
    }
    for (Question question : Question.values()) {
      comparison.row(Group.FINDINGS, question, j -> answer(facts(j), question));
    }
    comparison.criteria();
    return comparison;
  }

  private static CountryFacts facts(Judged judged) {
    return judged.assessment().facts();
  }

  private void tiers() {
    row(Group.TIER, "report_tier", "tier", j -> Cell.of(j.reportTier(), placed(j)));
    row(Group.TIER, "our_tier", "our reading", j -> Cell.of(j.reading().tier().code()));
    row(
        Group.TIER,
        "our_tier_from_evidence_only",
        "from evidence only",
        j -> Cell.of(j.evidenceOnly().tier().code()));
    row(
        Group.TIER,
        "concrete_actions",
        "concrete actions",
        j -> Cell.of(j.assessment().actions().letters()));
  }

  private static List<Integer> placed(Judged judged) {
    return facts(judged).placement().map(placement -> List.of(placement.line())).orElse(List.of());
  }

  private void criteria() {
    for (Judgement judgement : countries.get(0).assessment().judgements()) {
      String id = judgement.id();
      row(
          Group.CRITERIA,
          id,
          id + " " + judgement.standard().title(),
          j -> Cell.of(j.assessment().status(id).words()));
    }
  }

  private void row(Group group, Coded code, Function<Judged, Cell> cell) {
    row(group, code.code(), Wording.of(code), cell);
  }

  /** Adds a row, unless no country has anything in it. */
  private void row(Group group, String code, String title, Function<Judged, Cell> cell) {
    List<Cell> cells = countries.stream().map(cell).toList();
    if (!cells.stream().allMatch(Cell::isEmpty)) {
      rows.add(new Row(group, code, title, cells));
    }
  }

  private static Cell effort(CountryFacts facts, SectionName section) {
    for (Effort effort : facts.of(Effort.class)) {
      Direction direction = effort.direction();
      if (effort.section() == section && direction != null) {
        String qualifier = effort.qualifier();
        String words = Wording.of(direction) + (qualifier == null ? "" : ", " + qualifier);
        return Cell.of(words, List.of(effort.line()));
      }
    }
    return Cell.EMPTY;
  }

  /** The figure that stands for the country, as on the pages of the site. */
  private static Cell figure(Figures figures, Metric metric) {
    return figures.headline(metric).map(Cell::of).orElse(Cell.EMPTY);
  }

  private static Cell answer(CountryFacts facts, Question question) {
    return facts
        .finding(question)
        .map(finding -> Cell.of(Wording.of(finding.answer()), List.of(finding.line())))
        .orElse(Cell.EMPTY);
  }

  /** The countries, in the order of the cells of each row. */
  public List<Judged> countries() {
    return countries;
  }

  /** The rows, those of a group one after the other. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** What a row is of. */
  public enum Group implements Coded {
    TIER,
    EFFORTS,
    FIGURES,
    FINDINGS,
    CRITERIA;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A thing in which countries are compared.
   *
   * @param title the words for a reader
   * @param cells one for each country
   */
  public record Row(Group group, String code, String title, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one country has.
   *
   * @param words what it is, for a reader; empty where the country has nothing
   * @param figure the figure, where it is one
   * @param lines the lines that state it
   */
  public record Cell(String words, @Nullable Headline figure, List<Integer> lines) {

    static final Cell EMPTY = new Cell("", null, List.of());

    public Cell {
      lines = List.copyOf(lines);
    }

    static Cell of(String words) {
      return of(words, List.of());
    }

    static Cell of(String words, List<Integer> lines) {
      return new Cell(words, null, lines);
    }

    static Cell of(Headline headline) {
      return new Cell(HeadlineText.words(headline), headline, HeadlineText.lines(headline));
    }

    boolean isEmpty() {
      return words.isEmpty();
    }
  }
}
