package io.tierwatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.Judgement.Missing;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.SentenceKind;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessorTest {

  private static final Assessor ASSESSOR = new Assessor(LawBook.load());

  private static Assessment assess(Sample sample) {
    return ASSESSOR.assess(sample.facts());
  }

  private static Judgement judge(Sample sample, String id) {
    return assess(sample).judgement(id).orElseThrow();
  }

  @Test
  void aLawThatCriminalizesEverythingMeetsTheFirstStandard() {
    Judgement judgement =
        judge(
            Sample.of(2019)
                .finding(Question.CRIMINALIZES_SEX_TRAFFICKING, Answer.ALL)
                .finding(Question.CRIMINALIZES_LABOR_TRAFFICKING, Answer.ALL),
            "S1");
    assertThat(judgement.status()).isEqualTo(Status.MET);
    assertThat(judgement.evidenceFor()).extracting(Entry::line).containsExactly(1, 2);
    assertThat(judgement.missing()).isEmpty();
  }

  @Test
  void aLawThatLeavesOutSomeFormsMeetsItPartly() {
    Sample sample =
        Sample.of(2019)
            .finding(Question.CRIMINALIZES_SEX_TRAFFICKING, Answer.SOME)
            .finding(Question.CRIMINALIZES_LABOR_TRAFFICKING, Answer.ALL);
    assertThat(judge(sample, "S1").status()).isEqualTo(Status.PARTLY);
  }

  @Test
  void silenceIsNotEvidenced() {
    Assessment assessment = assess(Sample.of(2019).finding(Question.HOTLINE, Answer.YES));
    Judgement first = assessment.judgement("C1").orElseThrow();
    assertThat(first.status()).isEqualTo(Status.NOT_EVIDENCED);
    assertThat(first.missing()).extracting(Missing::kind).containsOnly(Missing.Kind.NOT_MENTIONED);
    assertThat(first.missing()).hasSize(3);
    assertThat(assessment.status("C3")).as("one slight sign").isEqualTo(Status.NOT_EVIDENCED);
  }

  @Test
  void whatWasNotReportedIsNoZeroAndCountsAsInactionSinceTheLawSaysSo() {
    Sample now = Sample.of(2019).figure(Metric.CONVICTIONS, Unit.PERSONS, null, null);
    Sample then = Sample.of(2003).figure(Metric.CONVICTIONS, Unit.PERSONS, null, null);
    Judgement judgement = judge(now, "C1");
    assertThat(judgement.status()).isEqualTo(Status.NOT_MET);
    assertThat(judgement.evidenceAgainst())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.note()).contains("presumed");
              assertThat(e.line()).isEqualTo(1);
            });
    assertThat(judgement.missing())
        .filteredOn(m -> m.kind() == Missing.Kind.NOT_REPORTED)
        .singleElement()
        .satisfies(m -> assertThat(m.lines()).containsExactly(1));
    assertThat(judge(then, "C1").status()).isEqualTo(Status.NOT_EVIDENCED);
  }

  @Test
  void aZeroCountsAgainstAndAFigureFor() {
    Sample zero =
        Sample.of(2019)
            .figure(Metric.PROSECUTIONS, Unit.PERSONS, 0.0, 2.0)
            .figure(Metric.CONVICTIONS, Unit.PERSONS, 0.0, 1.0);
    assertThat(judge(zero, "C1").status()).isEqualTo(Status.NOT_MET);
    Sample some =
        Sample.of(2019)
            .figure(Metric.PROSECUTIONS, Unit.PERSONS, 9.0, 7.0)
            .figure(Metric.CONVICTIONS, Unit.PERSONS, 6.0, 5.0)
            .sentence(SentenceKind.PRISON, 60.0);
    assertThat(judge(some, "C1").status()).isEqualTo(Status.MET);
    assertThat(judge(some, "C11").evidenceFor()).hasSize(2);
  }

  @Test
  void suspendedSentencesWeighSinceTheAmendmentOf2008() {
    assertThat(judge(suspended(2009), "C1").status()).isEqualTo(Status.PARTLY);
    assertThat(judge(suspended(2008), "C1").status()).isEqualTo(Status.MET);
  }

  private static Sample suspended(int year) {
    return Sample.of(year)
        .figure(Metric.CONVICTIONS, Unit.PERSONS, 6.0, null)
        .sentence(SentenceKind.SUSPENDED, null);
  }

  @Test
  void computesStringencyBesideTheStatedConclusion() {
    PenaltyCheck agreed =
        assess(Sample.of(2019).penalty(10).finding(Question.PENALTIES_STRINGENT, Answer.YES))
            .penalties();
    assertThat(agreed.ours()).isEqualTo(Answer.YES);
    assertThat(agreed.differs()).isFalse();

    PenaltyCheck fine =
        assess(
                Sample.of(2019)
                    .penalty(10)
                    .finding(Question.FINE_IN_LIEU_OF_PRISON, Answer.YES)
                    .finding(Question.PENALTIES_STRINGENT, Answer.YES))
            .penalties();
    assertThat(fine.ours()).isEqualTo(Answer.NO);
    assertThat(fine.differs()).isTrue();

    assertThat(assess(Sample.of(2019).penalty(3)).penalties().ours()).isEqualTo(Answer.NO);
    assertThat(assess(Sample.of(2019).penalty(3).penalty(8)).penalties().ours())
        .isEqualTo(Answer.PARTLY);
    assertThat(assess(Sample.of(2019).finding(Question.HOTLINE, Answer.NO)).penalties().ours())
        .isNull();
  }

  @Test
  void givesEachFactTheLetterOfItsConcreteAction() {
    Assessment assessment =
        assess(
            Sample.of(2019)
                .figure(Metric.INVESTIGATIONS, Unit.CASES, 4.0, null)
                .figure(Metric.CONVICTIONS, Unit.PERSONS, 0.0, null)
                .figure(Metric.VICTIMS_ASSISTED, Unit.VICTIMS, 7.0, null)
                .one(Metric.OFFICIALS_TRAINED, Unit.PERSONS, Period.PREVIOUS, 30.0)
                .finding(Question.AWARENESS_CAMPAIGNS, Answer.YES));
    assertThat(assessment.actions().letters()).isEqualTo("BGH");
    List<Character> letters =
        assessment.facts().all().stream()
            .map(fact -> assessment.actions().of(fact).map(a -> a.letter()).orElse('-'))
            .toList();
    assertThat(letters).containsExactly('B', '-', 'H', '-', 'G');
  }

  @Test
  void judgesTheFourthStandardFromTheCriteria() {
    Sample none =
        Sample.of(2019)
            .effort(SectionName.PROSECUTION, Direction.NONE_REPORTED, null)
            .effort(SectionName.PROTECTION, Direction.NONE_REPORTED, null)
            .effort(SectionName.PREVENTION, Direction.NONE_REPORTED, null);
    assertThat(judge(none, "S4").status()).isEqualTo(Status.NOT_MET);
    assertThat(judge(none, "S4").evidenceAgainst())
        .extracting(Entry::note)
        .hasSize(7)
        .contains("C1 is not met: no law enforcement efforts were reported");
  }

  @Test
  void judgesAnEditionByTheCriteriaOfItsYear() {
    assertThat(assess(Sample.of(2001).finding(Question.HOTLINE, Answer.YES)).criteria()).hasSize(7);
    assertThat(assess(Sample.of(2019).finding(Question.HOTLINE, Answer.YES)).criteria())
        .hasSize(12);
  }

  private static Status cooperation(Sample sample) {
    return ASSESSOR.assess(sample.facts()).status("C4");
  }

  @Test
  void whatASentenceSaysBesideItsFigureCounts() {
    Sample joint =
        Sample.of(2019)
            .saying("Police jointly investigated 2 cases with detectives of the islands.")
            .figure(Metric.INVESTIGATIONS, Unit.CASES, 2.0, null);
    Judgement judgement = ASSESSOR.assess(joint.facts()).judgement("C4").orElseThrow();
    assertThat(judgement.status()).isEqualTo(Status.MET);
    assertThat(judgement.evidenceFor()).extracting(Entry::line).containsExactly(1);
  }

  @Test
  void aSentenceThatDeniesSomethingIsNoSign() {
    Sample denied =
        Sample.of(2019)
            .saying("Police jointly investigated 2 cases, but the islands did not answer.")
            .figure(Metric.INVESTIGATIONS, Unit.CASES, 2.0, null);
    assertThat(cooperation(denied)).isEqualTo(Status.NOT_EVIDENCED);
    Sample longer =
        Sample.of(2019)
            .saying("Police jointly investigated 2 cases in the north with the islands.")
            .figure(Metric.INVESTIGATIONS, Unit.CASES, 2.0, null);
    assertThat(cooperation(longer)).isEqualTo(Status.MET);
  }

  @Test
  void whatIsRecommendedIsASlightSignThatItIsMissing() {
    Sample asked = Sample.of(2019).recommendation("Sign bilateral agreements with the islands.");
    assertThat(cooperation(asked)).isEqualTo(Status.PARTLY);
  }

  @Test
  void figuresOfTwoYearsShowThatAGovernmentMonitorsAndUnreportedOnesThatItDoesNot() {
    Sample both = Sample.of(2019).figure(Metric.CONVICTIONS, Unit.PERSONS, 4.0, 9.0);
    Sample none =
        Sample.of(2019)
            .figure(Metric.CONVICTIONS, Unit.PERSONS, null, null)
            .figure(Metric.PROSECUTIONS, Unit.PERSONS, null, null);
    assertThat(ASSESSOR.assess(both.facts()).status("C10")).isEqualTo(Status.PARTLY);
    assertThat(ASSESSOR.assess(none.facts()).status("C10")).isEqualTo(Status.NOT_MET);
  }
}
