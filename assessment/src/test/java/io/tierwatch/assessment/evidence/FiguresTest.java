package io.tierwatch.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.Sample;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Unit;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Metric METRIC = Metric.PROSECUTIONS;

  @Test
  void comparesLikeWithLike() {
    Figures figures =
        Sample.of(2019)
            .one(METRIC, Unit.PERSONS, Period.CURRENT, 6.0)
            .one(METRIC, Unit.CASES, Period.CURRENT, 9.0)
            .one(METRIC, Unit.CASES, Period.PREVIOUS, 3.0)
            .facts()
            .figures();
    Figures.Change change = figures.change(METRIC).orElseThrow();
    assertThat(change.now().unit()).isEqualTo(Unit.CASES);
    assertThat(change.difference()).isEqualTo(6);
  }

  @Test
  void doesNotComparePersonsWithCasesThatStandFarApart() {
    Sample sample = Sample.of(2019).one(METRIC, Unit.PERSONS, Period.CURRENT, 6.0);
    for (int i = 0; i < 5; i++) {
      sample.one(Metric.ARRESTS, Unit.PERSONS, Period.CURRENT, 1.0);
    }
    sample.one(METRIC, Unit.CASES, Period.PREVIOUS, 3.0);
    assertThat(sample.facts().figures().change(METRIC)).isEmpty();
  }

  @Test
  void comparesAZeroWithAnything() {
    Figures figures =
        Sample.of(2019)
            .one(METRIC, Unit.PERSONS, Period.CURRENT, 0.0)
            .one(METRIC, Unit.CASES, Period.PREVIOUS, 3.0)
            .facts()
            .figures();
    assertThat(figures.change(METRIC).orElseThrow().difference()).isEqualTo(-3);
  }

  @Test
  void aZeroOfOneBodyIsNoneWhereAnotherDidSomething() {
    Figures figures =
        Sample.of(2019)
            .one(METRIC, Unit.PERSONS, Period.CURRENT, 0.0)
            .one(METRIC, Unit.PERSONS, Period.CURRENT, 5.0)
            .one(METRIC, Unit.PERSONS, Period.PREVIOUS, 3.0)
            .facts()
            .figures();
    assertThat(figures.change(METRIC).orElseThrow().difference()).isEqualTo(2);
    assertThat(figures.none(METRIC)).isEmpty();
  }

  @Test
  void whatWasNotReportedIsNeitherSomeNorNone() {
    Figures figures = Sample.of(2019).figure(METRIC, Unit.CASES, null, 4.0).facts().figures();
    assertThat(figures.some(METRIC)).isEmpty();
    assertThat(figures.none(METRIC)).isEmpty();
    assertThat(figures.change(METRIC)).isEmpty();
    assertThat(figures.unreported(METRIC)).hasSize(1);
  }
}
