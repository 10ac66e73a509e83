package io.tierwatch.assessment.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.Sample;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.law.TierRule;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.SentenceKind;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TierReaderTest {

  private static final LawBook LAW = LawBook.load();

  private static TierReading read(Sample sample, PlacementHistory history) {
    return new TierReader(LAW, history).read(new Assessor(LAW).assess(sample.facts()));
  }

  private static TierReading read(Sample sample) {
    return read(sample, PlacementHistory.empty());
  }

  private static TierReading fromEvidence(Sample sample) {
    return new TierReader(LAW, PlacementHistory.empty())
        .fromEvidence(new Assessor(LAW).assess(sample.facts()));
  }

  /** Tiers of earlier editions, the last of them of the year before 2019. */
  private static PlacementHistory history(Tier... tiers) {
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < tiers.length; i++) {
      int year = 2019 - tiers.length + i;
      placements.addAll(
          Sample.of(year).placement(tiers[i], null).facts().placement().stream().toList());
    }
    // years before are known too, and were not on the list
    for (int year = 2001; year < 2019 - tiers.length; year++) {
      placements.addAll(
          Sample.of(year).placement(Tier.TIER_2, null).facts().placement().stream().toList());
    }
    return PlacementHistory.empty().with(placements);
  }

  private static Sample efforts(Direction direction, @Nullable String qualifier) {
    return Sample.of(2019)
        .effort(SectionName.PROSECUTION, direction, qualifier)
        .effort(SectionName.PROTECTION, direction, qualifier)
        .effort(SectionName.PREVENTION, direction, qualifier);
  }

  private static Sample good() {
    return Sample.of(2019)
        .finding(Question.CRIMINALIZES_SEX_TRAFFICKING, Answer.ALL)
        .finding(Question.CRIMINALIZES_LABOR_TRAFFICKING, Answer.ALL)
        .finding(Question.PENALTIES_STRINGENT, Answer.YES)
        .finding(Question.PENALTIES_COMMENSURATE, Answer.YES)
        .figure(Metric.CONVICTIONS, Unit.PERSONS, 40.0, 30.0)
        .sentence(SentenceKind.PRISON, 48.0)
        .figure(Metric.VICTIMS_IDENTIFIED, Unit.VICTIMS, 80.0, 60.0)
        .figure(Metric.VICTIMS_ASSISTED, Unit.VICTIMS, 80.0, 60.0)
        .finding(Question.IDENTIFICATION_PROCEDURES, Answer.YES)
        .finding(Question.AWARENESS_CAMPAIGNS, Answer.YES)
        .finding(Question.NATIONAL_ACTION_PLAN, Answer.YES)
        .finding(Question.DEMAND_COMMERCIAL_SEX, Answer.YES);
  }

  @Test
  void readsTheStatedConclusionAndCitesIt() {
    TierReading increasing = read(Sample.of(2019).placement(Tier.TIER_3, true));
    assertThat(increasing.tier()).isEqualTo(Tier.TIER_2);
    assertThat(increasing.reasons())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.lines()).containsExactly(1);
            });
    TierReading not = read(Sample.of(2019).placement(Tier.TIER_1, false));
    assertThat(not.tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
    assertThat(not.rule().map(TierRule::section)).contains("22 U.S.C. 7107(b)(2)(A)(iii)(II)");
  }

  @Property(tries = 40)
  void neverLooksAtTheReportsTier(@ForAll Tier tier, @ForAll boolean good) {
    Sample sample = good ? good() : efforts(Direction.DECREASED, "weak");
    Sample other = good ? good() : efforts(Direction.DECREASED, "weak");
    TierReading one = read(sample.placement(tier, null));
    TierReading two = read(other.placement(Tier.TIER_2, null));
    assertThat(one).isEqualTo(two);
    assertThat(fromEvidence(sample).tier()).isEqualTo(fromEvidence(other).tier());
  }

  @Test
  void meetsEverythingFromEvidenceAlone() {
    assertThat(fromEvidence(good()).tier()).isEqualTo(Tier.TIER_1);
    Sample lacking = good().finding(Question.FINE_IN_LIEU_OF_PRISON, Answer.YES);
    assertThat(fromEvidence(lacking).tier()).isEqualTo(Tier.TIER_2);
  }

  @Test
  void aSilentNarrativeWithAmpleEffortsIsRead1AndOneWithoutAny3() {
    assertThat(read(good().placement(Tier.TIER_2, null)).tier()).isEqualTo(Tier.TIER_1);
    Sample nothing = efforts(Direction.NONE_REPORTED, "minimal");
    assertThat(read(nothing.placement(Tier.TIER_2, null)).tier()).isEqualTo(Tier.TIER_3);
  }

  @Test
  void risesFromTier3OnlyToTheWatchList() {
    PlacementHistory history = history(Tier.TIER_3);
    TierReading reading = read(good().placement(Tier.TIER_2, null), history);
    assertThat(reading.tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
    assertThat(reading.rule().map(TierRule::section)).contains("22 U.S.C. 7107(b)(2)(A)(ii)");
    Sample same = efforts(Direction.MAINTAINED, "limited").placement(Tier.TIER_2, null);
    assertThat(read(same, history).tier()).isEqualTo(Tier.TIER_3);
  }

  @Test
  void theClockForcesTier3UnlessTheNarrativeStatesAWaiver() {
    Tier listed = Tier.TIER_2_WATCH_LIST;
    PlacementHistory two = history(listed, listed);
    PlacementHistory three = history(listed, listed, listed);
    assertThat(read(notIncreasing(false), history(listed)).tier()).isEqualTo(listed);
    assertThat(read(notIncreasing(false), two).tier()).isEqualTo(Tier.TIER_3);
    assertThat(read(notIncreasing(true), two).tier()).isEqualTo(listed);
    assertThat(read(notIncreasing(true), three).tier()).isEqualTo(Tier.TIER_3);
  }

  private static Sample notIncreasing(boolean waiver) {
    return Sample.of(2019).placement(Tier.TIER_2, null, null, waiver, false);
  }

  @Test
  void fallingFiguresWithoutAnyGrowthAreTheWatchList() {
    Sample sample =
        Sample.of(2019)
            .figure(Metric.CONVICTIONS, Unit.PERSONS, 2.0, 6.0)
            .figure(Metric.VICTIMS_IDENTIFIED, Unit.VICTIMS, 3.0, 9.0);
    TierReading reading = fromEvidence(sample);
    assertThat(reading.tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
    assertThat(reading.reasons()).anyMatch(r -> r.lines().equals(List.of(1, 2)));
  }

  @Test
  void countsAgreementAndTellsTheDifferences() {
    List<Assessment> assessments = new ArrayList<>();
    Assessor assessor = new Assessor(LAW);
    assessments.add(assessor.assess(Sample.of(2019).placement(Tier.TIER_2, true).facts()));
    assessments.add(assessor.assess(Sample.of(2019).placement(Tier.TIER_1, true).facts()));
    assessments.add(assessor.assess(Sample.of(2019).placement(Tier.SPECIAL_CASE, null).facts()));
    Agreement agreement =
        Agreement.of(assessments, new TierReader(LAW, PlacementHistory.empty())::read);
    assertThat(agreement.total()).isEqualTo(2);
    assertThat(agreement.agreed()).isEqualTo(1);
    assertThat(agreement.share()).isEqualTo(0.5);
    assertThat(agreement.count(Tier.TIER_1, Tier.TIER_2)).isEqualTo(1);
    assertThat(agreement.differences())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.report()).isEqualTo(Tier.TIER_1);
            });
  }

  @Test
  void anEditionBeforeTheWatchListIsReadWithoutIt() {
    for (int year = 2001; year <= 2004; year++) {
      Sample sample =
          Sample.of(year)
              .effort(SectionName.PROSECUTION, Direction.MAINTAINED, null)
              .effort(SectionName.PROTECTION, Direction.MAINTAINED, null);

      Tier tier = fromEvidence(sample).tier();

      assertThat(tier == Tier.TIER_2_WATCH_LIST).isEqualTo(year >= 2004);
    }
  }

  private static TierReading fromEvidence(Sample sample, PlacementHistory history) {
    return new TierReader(LAW, history).fromEvidence(new Assessor(LAW).assess(sample.facts()));
  }

  @Test
  void sectionsDecideBeforeFiguresWhetherEffortsIncrease() {
    Sample sample =
        efforts(Direction.MAINTAINED, null)
            .effort(SectionName.PREVENTION, Direction.INCREASED, null)
            .figure(Metric.CONVICTIONS, Unit.PERSONS, 2.0, 6.0)
            .figure(Metric.PROSECUTIONS, Unit.PERSONS, 2.0, 6.0);
    assertThat(fromEvidence(sample).tier()).isEqualTo(Tier.TIER_2);
    Sample figures =
        efforts(Direction.MAINTAINED, null)
            .figure(Metric.CONVICTIONS, Unit.PERSONS, 2.0, 6.0)
            .figure(Metric.PROSECUTIONS, Unit.PERSONS, 2.0, 6.0);
    assertThat(fromEvidence(figures).tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
  }

  @Test
  void aCountryThatCompliedStaysWhileItsEffortsAreSustained() {
    PlacementHistory first = history(Tier.TIER_1);
    Sample lacking = good().finding(Question.FINE_IN_LIEU_OF_PRISON, Answer.YES);
    assertThat(fromEvidence(lacking, first).tier()).isEqualTo(Tier.TIER_1);
    Sample fallen = good().effort(SectionName.PROSECUTION, Direction.DECREASED, null);
    assertThat(fromEvidence(fallen.finding(Question.FINE_IN_LIEU_OF_PRISON, Answer.YES), first))
        .extracting(TierReading::tier)
        .isEqualTo(Tier.TIER_2_WATCH_LIST);
  }

  @Test
  void aFallToTier3NeedsMoreThanWeakEfforts() {
    PlacementHistory second = history(Tier.TIER_2);
    Sample weak = efforts(Direction.DECREASED, "weak");
    assertThat(fromEvidence(weak, second).tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
    Sample none = efforts(Direction.NONE_REPORTED, null);
    assertThat(fromEvidence(none, second).tier()).isEqualTo(Tier.TIER_3);
  }

  @Test
  void aRiseFromTier3NeedsASectionThatGrew() {
    PlacementHistory third = history(Tier.TIER_3);
    Sample figures =
        efforts(Direction.MAINTAINED, null).figure(Metric.CONVICTIONS, Unit.PERSONS, 6.0, 2.0);
    assertThat(fromEvidence(figures, third).tier()).isEqualTo(Tier.TIER_3);
    Sample grown = good().effort(SectionName.PROTECTION, Direction.INCREASED, null);
    assertThat(fromEvidence(grown, third).tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
  }

  @Test
  void aNarrativeThatComparesNothingMovesNobody() {
    Sample silent = Sample.of(2019).finding(Question.HOTLINE, Answer.YES);
    assertThat(fromEvidence(silent, history(Tier.TIER_2)).tier()).isEqualTo(Tier.TIER_2);
    assertThat(fromEvidence(silent).tier()).isEqualTo(Tier.TIER_2_WATCH_LIST);
  }

  @Test
  void beginsAtTheLastKnownListOfTwoYears() {
    List<Placement> old =
        Sample.of(2017).placement(Tier.TIER_1, null).facts().placement().stream().toList();
    PlacementHistory gap = PlacementHistory.empty().with(old);
    assertThat(gap.lastBefore(Sample.RURITANIA, new Edition(2019)).orElseThrow().getKey())
        .isEqualTo(2017);
    assertThat(gap.lastBefore(Sample.RURITANIA, new Edition(2020))).isEmpty();
    assertThat(gap.lastBefore(Sample.RURITANIA, new Edition(2017))).isEmpty();
  }
}
