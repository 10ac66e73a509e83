package io.tierwatch.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.Sample;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private final List<Measure> measures = new ArrayList<>();

  private void says(
      String sentence,
      Period period,
      @Nullable Double value,
      Unit unit,
      @Nullable Exploitation form) {
    says(sentence, period, value, unit, form, Actor.GOVERNMENT, null);
  }

  private void says(
      String sentence,
      Period period,
      @Nullable Double value,
      Unit unit,
      @Nullable Exploitation form,
      Actor actor,
      @Nullable Part part) {
    Evidence evidence =
        new Evidence(
            Sample.RURITANIA,
            new Edition(2019),
            measures.size() + 1,
            "",
            List.of(),
            sentence,
            "a rule of this test");
    measures.add(
        new Measure(
            evidence,
            Metric.VICTIMS_IDENTIFIED,
            value,
            null,
            Qualifier.EXACT,
            unit,
            period,
            actor,
            form,
            part));
  }

  private void assertHeadline(@Nullable Double now, @Nullable Double before) {
    Headline headline = new Figures(measures).headline(Metric.VICTIMS_IDENTIFIED).orElseThrow();
    assertThat(value(headline.now())).as("now").isEqualTo(now);
    assertThat(value(headline.before())).as("before").isEqualTo(before);
  }

  private static @Nullable Double value(@Nullable Measure measure) {
    return measure == null ? null : measure.value();
  }

  @Test
  void aFigureOfOneOperationDoesNotStandForTheCountry() {
    says("In a joint raid police found 87.", Period.CURRENT, 87.0, Unit.VICTIMS, null);
    says("It found 132, and 121 before.", Period.CURRENT, 132.0, Unit.VICTIMS, null);
    says("It found 132, and 121 before.", Period.PREVIOUS, 121.0, Unit.VICTIMS, null);
    assertHeadline(132.0, 121.0);
  }

  @Test
  void theZeroOfOneProgramDoesNotStandForTheCountry() {
    says("It found not one in the program.", Period.CURRENT, 0.0, Unit.CASES, null);
    says("Police found 25, 46 before.", Period.CURRENT, 25.0, Unit.VICTIMS, null);
    says("Police found 25, 46 before.", Period.PREVIOUS, 46.0, Unit.VICTIMS, null);
    assertHeadline(25.0, 46.0);
  }

  @Test
  void ofSeveralInASentenceTheFirstIsCompared() {
    says("54, of which 26 were old, and 52 before.", Period.CURRENT, 54.0, Unit.CASES, null);
    says("54, of which 26 were old, and 52 before.", Period.CURRENT, 26.0, Unit.CASES, null);
    says("54, of which 26 were old, and 52 before.", Period.PREVIOUS, 52.0, Unit.CASES, null);
    assertHeadline(54.0, 52.0);
  }

  @Test
  void aTotalThatNamesItsFormIsStillTheTotal() {
    says("Six for sex, three before; nine went on.", Period.CURRENT, 6.0, Unit.PERSONS, form());
    says("Six for sex, three before; nine went on.", Period.PREVIOUS, 3.0, Unit.CASES, null);
    says("Six for sex, three before; nine went on.", Period.CURRENT, 9.0, Unit.CASES, null);
    assertHeadline(6.0, 3.0);
  }

  @Test
  void theSameUnitIsComparedFirst() {
    says("27 in 11 cases, 8 cases, 20 persons.", Period.CURRENT, 27.0, Unit.PERSONS, null);
    says("27 in 11 cases, 8 cases, 20 persons.", Period.PREVIOUS, 8.0, Unit.CASES, null);
    says("27 in 11 cases, 8 cases, 20 persons.", Period.PREVIOUS, 20.0, Unit.PERSONS, null);
    assertHeadline(27.0, 20.0);
  }

  @Test
  void aLaterSentenceComparesTheLastFigureThatCountsAlike() {
    says("It found none.", Period.CURRENT, 0.0, Unit.VICTIMS, null);
    says("It found four.", Period.CURRENT, 4.0, Unit.VICTIMS, null);
    says("It opened five cases.", Period.CURRENT, 5.0, Unit.CASES, null);
    says("There were two in 2017.", Period.PREVIOUS, 2.0, Unit.VICTIMS, null);
    assertHeadline(4.0, 2.0);
  }

  @Test
  void aFigureOfAnotherSentenceIsNoPartnerBeforeIt() {
    says("Four may be victims, one before.", Period.PREVIOUS, 1.0, Unit.VICTIMS, null);
    says("It found 22.", Period.CURRENT, 22.0, Unit.VICTIMS, null);
    assertHeadline(22.0, null);
  }

  @Test
  void thatNoneWasReportedIsSaidWithTheFigureBefore() {
    says("It did not say how many, 86 before.", Period.CURRENT, null, Unit.VICTIMS, null);
    says("It did not say how many, 86 before.", Period.PREVIOUS, 86.0, Unit.VICTIMS, null);
    says("Four were exploited in sex.", Period.CURRENT, 4.0, Unit.VICTIMS, form());
    assertHeadline(null, 86.0);
  }

  @Test
  void whereAllOfThemNameAFormTheFirstStands() {
    says("Two for sex.", Period.CURRENT, 2.0, Unit.VICTIMS, form());
    assertHeadline(2.0, null);
  }

  @Test
  void partsAndWhatOthersDidAreNoTotals() {
    Part part = new Part("female", null, null, null);
    says("Two women.", Period.CURRENT, 2.0, Unit.VICTIMS, null, Actor.GOVERNMENT, part);
    says("NGOs found nine.", Period.CURRENT, 9.0, Unit.VICTIMS, null, Actor.NGO, null);
    assertThat(new Figures(measures).headline(Metric.VICTIMS_IDENTIFIED)).isEmpty();
  }

  private static Exploitation form() {
    return Exploitation.SEX;
  }
}
