package io.tierwatch.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.Sample;
import io.tierwatch.assessment.change.RecommendationChange.Kind;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Movement;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

  private static final Assessor ASSESSOR = new Assessor(LawBook.load());
  private static final EditionComparison COMPARISON =
      new EditionComparison(ASSESSOR, RecommendationReader.load());

  private static final String BORDER = "Train the border guards to screen migrants.";

  private static Sample earlier() {
    return Sample.of(2018)
        .placement(Tier.TIER_2, true)
        .figure(Metric.CONVICTIONS, Unit.PERSONS, 9.0, null)
        .finding(Question.HOTLINE, Answer.NO)
        .recommendation(BORDER)
        .recommendation("Adopt and implement the draft national action plan against trafficking.")
        .recommendation("Pay judges in grain.");
  }

  private static Sample later() {
    return Sample.of(2019)
        .placement(Tier.TIER_2_WATCH_LIST, false)
        .effort(SectionName.PROSECUTION, Direction.DECREASED, null)
        .figure(Metric.CONVICTIONS, Unit.PERSONS, 4.0, 9.0)
        .saying("The academy trained 20 border guards to screen travellers.")
        .figure(Metric.OFFICIALS_TRAINED, Unit.PERSONS, 20.0, null)
        .saying("")
        .finding(Question.HOTLINE, Answer.YES)
        .recommendation("Fully implement and fund the national action plan.")
        .recommendation(BORDER)
        .recommendation("Ban fees that recruiters charge to workers.");
  }

  private static CountryChange change() {
    return COMPARISON.compare(List.of(earlier().facts()), List.of(later().facts())).get(0);
  }

  @Test
  void explainsAChangeOfTierByWhatTheNarrativeGives() {
    TierChange tier = change().tier().orElseThrow();
    assertThat(tier.before()).contains(Tier.TIER_2);
    assertThat(tier.up()).isFalse();
    assertThat(tier.isExplained()).isTrue();
    assertThat(tier.grounds()).extracting(TierChange.Ground::criterion).containsOnly("C1");
    assertThat(tier.grounds()).extracting(g -> g.entry().line()).containsExactly(2, 3);
  }

  @Test
  void saysWhereNothingExplainsIt() {
    Sample silent =
        Sample.of(2019).placement(Tier.TIER_2, Movement.UPGRADED, Tier.TIER_3, false, true);
    Optional<TierChange> change = TierChange.stated(ASSESSOR.assess(silent.facts()));
    assertThat(change)
        .hasValueSatisfying(
            c -> {
              assertThat(c.up()).isTrue();
              assertThat(c.isExplained()).isFalse();
            });
    Sample same =
        Sample.of(2019).placement(Tier.TIER_2, Movement.REMAINED, Tier.TIER_2, false, true);
    assertThat(TierChange.stated(ASSESSOR.assess(same.facts()))).isEmpty();
  }

  @Test
  void setsFiguresAndFindingsSideBySide() {
    CountryChange change = change();
    FigureChange convictions =
        change.figures().stream()
            .filter(f -> f.metric() == Metric.CONVICTIONS)
            .findFirst()
            .orElseThrow();
    assertThat(convictions.isComparable()).isTrue();
    assertThat(convictions.before().orElseThrow().line()).isEqualTo(2);
    assertThat(convictions.after().orElseThrow().line()).isEqualTo(3);
    assertThat(change.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.question()).isEqualTo(Question.HOTLINE);
            });
  }

  @Test
  void findsRecommendationsAgain() {
    List<RecommendationChange> changes = change().recommendations();
    assertThat(changes)
        .extracting(RecommendationChange::kind)
        .containsExactly(Kind.REWORDED, Kind.REPEATED, Kind.NEW, Kind.DROPPED);
  }

  private static List<ReportedAction> reported(String asked, Sample later) {
    Sample before = Sample.of(2018).finding(Question.HOTLINE, Answer.NO).recommendation(asked);
    return COMPARISON
        .compare(List.of(before.facts()), List.of(later.facts()))
        .get(0)
        .recommendations()
        .get(0)
        .reported();
  }

  private static Sample trained(String sentence) {
    return Sample.of(2019)
        .saying(sentence)
        .figure(Metric.OFFICIALS_TRAINED, Unit.PERSONS, 20.0, null);
  }

  @Test
  void citesWhatWasDoneOnARecommendationAndWhatThatRestsOn() {
    RecommendationChange repeated =
        change().recommendations().stream()
            .filter(c -> c.kind() == Kind.REPEATED)
            .findFirst()
            .orElseThrow();
    assertThat(repeated.done()).extracting(Fact::line).containsExactly(5);
    assertThat(repeated.reported().get(0).basis())
        .isEqualTo(
            "training, concrete action E: officials were trained;"
                + " in common: border, guards, screen");
  }

  @Test
  void isNotDoneByTheSameDeedOnAnotherObject() {
    assertThat(reported(BORDER, trained("The academy trained 20 cooks."))).isEmpty();
    assertThat(reported(BORDER, trained(""))).isEmpty();
    assertThat(reported("Train officials.", trained("The academy trained 20 cooks."))).hasSize(1);
  }

  @Test
  void isNotDoneWhereTheSentenceDeniesIt() {
    String denied = "The academy trained 20 border guards, but not to screen migrants.";
    assertThat(reported(BORDER, trained(denied))).isEmpty();
  }

  @Test
  void isNotDoneByAnotherDeedOnTheSameTopic() {
    Sample same =
        Sample.of(2019)
            .saying("Courts convicted 4 traffickers and 9 the year before.")
            .figure(Metric.CONVICTIONS, Unit.PERSONS, 4.0, 9.0);
    assertThat(reported("Convict traffickers.", same)).hasSize(1);
    assertThat(reported("Increase convictions of traffickers.", same)).isEmpty();
    assertThat(reported("Prosecute traffickers.", same)).isEmpty();
  }

  @Test
  void isNoNewsWhatTheEarlierEditionSaidAlready() {
    String asked = "Launch a hotline and adopt a national action plan.";
    Sample plan =
        Sample.of(2019)
            .saying("The cabinet adopted a national action plan.")
            .finding(Question.NATIONAL_ACTION_PLAN, Answer.YES);
    assertThat(reported(asked, plan)).hasSize(1);
    Sample before =
        Sample.of(2018).finding(Question.NATIONAL_ACTION_PLAN, Answer.YES).recommendation(asked);
    List<CountryChange> changes =
        COMPARISON.compare(List.of(before.facts()), List.of(plan.facts()));
    assertThat(changes.get(0).recommendations().get(0).reported()).isEmpty();
  }

  @Test
  void followsARecommendationThroughTheEditions() {
    Sample third =
        Sample.of(2020)
            .recommendation("Train the border guards and the police of all islands in screening.")
            .recommendation("Pay judges in grain.");
    List<Lineage> lineages =
        COMPARISON.lineages(List.of(earlier().facts(), later().facts(), third.facts()));
    Lineage border = lineages.get(0);
    assertThat(border.years()).containsExactly(2018, 2019, 2020);
    assertThat(border.kinds()).containsExactly(Kind.NEW, Kind.REPEATED, Kind.REWORDED);
    assertThat(border.status()).isEqualTo(Lineage.Status.STANDING);
    assertThat(border.done()).extracting(Fact::line).containsExactly(5);
    assertThat(lineages)
        .filteredOn(lineage -> lineage.status() == Lineage.Status.DROPPED)
        .extracting(Lineage::years)
        .containsExactlyInAnyOrder(List.of(2018, 2019), List.of(2019));
  }

  @Test
  void aRecommendationThatComesBackGoesOnWithItsLineage() {
    Sample third = Sample.of(2020).recommendation("Pay judges in grain.");
    List<Lineage> lineages =
        COMPARISON.lineages(List.of(earlier().facts(), later().facts(), third.facts()));
    assertThat(lineages)
        .filteredOn(Lineage::open)
        .extracting(Lineage::years)
        .containsExactly(List.of(2018, 2020));
  }

  @Test
  void leavesOutCountriesOfOneEditionOnly() {
    assertThat(COMPARISON.compare(List.of(), List.of(later().facts()))).isEmpty();
  }
}
