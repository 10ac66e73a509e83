package io.tierwatch.assessment.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.Sample;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.tier.ClockState;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.assessment.tier.WatchListClock;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Tier;
import org.junit.jupiter.api.Test;

class OutlookTest {

  @Test
  void namesWhatStandsInTheWayAndWhatIsRecommendedForIt() {
    LawBook law = LawBook.load();
    Sample sample =
        Sample.of(2019)
            .placement(Tier.TIER_2_WATCH_LIST, false)
            .finding(Question.DEMAND_COMMERCIAL_SEX, Answer.NO)
            .recommendation("Reduce the demand for commercial sex.")
            .recommendation("Adopt a national action plan.");
    Assessment assessment = new Assessor(law).assess(sample.facts());
    Outlook outlook =
        Outlook.of(
            assessment,
            RecommendationReader.load(),
            new WatchListClock(law),
            PlacementHistory.empty());
    assertThat(outlook.obstacles())
        .filteredOn(o -> o.judgement().id().equals("C12"))
        .singleElement()
        .satisfies(
            o ->
                assertThat(o.recommendations())
                    .extracting(r -> r.recommendation().index())
                    .containsExactly(1));
    assertThat(outlook.clock().phase()).isEqualTo(ClockState.Phase.ON_LIST);
    assertThat(outlook.clock().certain()).as("earlier years are not known").isFalse();
  }
}
