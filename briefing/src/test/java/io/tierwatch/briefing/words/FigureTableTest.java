package io.tierwatch.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {

  private static Measure convictions(int line, Period period, @Nullable Double value) {
    return convictions(line, period, value, null);
  }

  private static Measure convictions(
      int line, Period period, @Nullable Double value, @Nullable Part part) {
    Evidence evidence =
        new Evidence(
            Countries.standard().byCode("XAA").orElseThrow(),
            new Edition(2019),
            line,
            "",
            List.of(),
            "A sentence on line " + line + ".",
            "a rule of this test");
    return new Measure(
        evidence,
        Metric.CONVICTIONS,
        value,
        null,
        Qualifier.EXACT,
        Unit.PERSONS,
        period,
        Actor.GOVERNMENT,
        null,
        part);
  }

  private static List<FigureRow> rows(Measure... measures) {
    return new FigureTable(List.of(measures)).rows();
  }

  @Test
  void aFigureStandsBesideThatOfThePeriodBefore() {
    FigureRow row =
        rows(convictions(5, Period.CURRENT, 38.0), convictions(6, Period.PREVIOUS, 29.0)).get(0);
    assertThat(row.nowText()).isEqualTo("38");
    assertThat(row.beforeText()).isEqualTo("29");
    assertThat(row.changeText()).isEqualTo("+9");
    assertThat(row.lines()).containsExactly(5, 6);
  }

  @Test
  void aFigureThatIsSaidTwiceIsOneRowWithBothLines() {
    List<FigureRow> rows =
        rows(convictions(2, Period.CURRENT, 38.0), convictions(9, Period.CURRENT, 38.0));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).lines()).containsExactly(2, 9);
  }

  @Test
  void figuresOfTwoListsStandBesideThoseOfTheirPlace() {
    List<FigureRow> rows =
        rows(
            at(10, Period.CURRENT, 1.0),
            at(20, Period.CURRENT, 8.0),
            at(30, Period.PREVIOUS, 2.0),
            at(40, Period.PREVIOUS, 16.0));
    assertThat(rows).extracting(FigureRow::nowText).containsExactly("1", "8");
    assertThat(rows).extracting(FigureRow::beforeText).containsExactly("2", "16");
    List<FigureRow> mixed =
        rows(
            at(10, Period.CURRENT, 1.0),
            at(20, Period.PREVIOUS, 2.0),
            at(30, Period.CURRENT, 8.0),
            at(40, Period.PREVIOUS, 16.0));
    assertThat(mixed).extracting(FigureRow::beforeText).containsExactly("2", "16");
  }

  /** A figure that stands at a place of the one sentence. */
  private static Measure at(int place, Period period, double value) {
    Measure measure = convictions(5, period, value);
    Evidence evidence = measure.evidence();
    return new Measure(
        new Evidence(
            evidence.country(),
            evidence.edition(),
            evidence.line(),
            evidence.quote(),
            List.of(SourceRange.of(5, place, place + 1)),
            evidence.sentence(),
            evidence.rule()),
        measure.metric(),
        measure.value(),
        null,
        Qualifier.EXACT,
        Unit.PERSONS,
        period,
        Actor.GOVERNMENT,
        null,
        null);
  }

  @Test
  void twoFiguresThatDifferAreTwoRows() {
    assertThat(rows(convictions(2, Period.CURRENT, 38.0), convictions(9, Period.CURRENT, 4.0)))
        .extracting(FigureRow::nowText)
        .containsExactly("38", "4");
  }

  @Test
  void whatWasNotReportedIsNoZero() {
    FigureRow row = rows(convictions(5, Period.CURRENT, null)).get(0);
    assertThat(row.nowText()).isEqualTo("not reported");
    assertThat(row.changeText()).isEmpty();
  }

  @Test
  void aPartWithoutItsWholeStandsUnderAHead() {
    Part part = new Part("female", null, null, Exploitation.SEX);
    assertThat(rows(convictions(5, Period.CURRENT, 4.0, part)))
        .extracting(FigureRow::label)
        .containsExactly("convictions", "female, sex");
  }

  private static Measure said(
      int line, Period period, double value, Unit unit, @Nullable Exploitation form) {
    Measure model = convictions(line, period, value);
    Evidence evidence = model.evidence();
    return new Measure(
        new Evidence(
            evidence.country(),
            evidence.edition(),
            line,
            "",
            List.of(),
            "One sentence says them all.",
            evidence.rule()),
        model.metric(),
        value,
        null,
        Qualifier.EXACT,
        unit,
        period,
        Actor.GOVERNMENT,
        form,
        null);
  }

  @Test
  void theTotalIsComparedAndNotWhatStandsNearest() {
    List<FigureRow> rows =
        rows(
            said(1, Period.CURRENT, 54, Unit.CASES, null),
            said(2, Period.CURRENT, 26, Unit.CASES, null),
            said(3, Period.PREVIOUS, 52, Unit.CASES, null));
    assertThat(rows).extracting(FigureRow::nowText).containsExactly("54", "26");
    assertThat(rows).extracting(FigureRow::beforeText).containsExactly("52", "");
  }

  @Test
  void figuresThatCountDifferentThingsStandTogetherWithoutADifference() {
    List<FigureRow> rows =
        rows(
            said(1, Period.CURRENT, 6, Unit.PERSONS, Exploitation.SEX),
            said(2, Period.PREVIOUS, 3, Unit.CASES, null),
            said(3, Period.CURRENT, 9, Unit.CASES, null));
    assertThat(rows.get(0).nowText()).isEqualTo("6");
    assertThat(rows.get(0).beforeText()).isEqualTo("3 cases");
    assertThat(rows.get(0).changeText()).isEmpty();
    assertThat(rows.get(1).nowText()).isEqualTo("9");
    assertThat(rows.get(1).beforeText()).isEmpty();
  }

  @Test
  void aBoundHasNoDifference() {
    Measure now = said(1, Period.CURRENT, 38, Unit.PERSONS, null);
    Measure bound =
        new Measure(
            now.evidence(),
            now.metric(),
            29.0,
            null,
            Qualifier.AT_LEAST,
            now.unit(),
            Period.PREVIOUS,
            now.actor(),
            null,
            null);
    assertThat(Difference.of(now, bound)).isNull();
    assertThat(Difference.text(null)).isEmpty();
  }
}
