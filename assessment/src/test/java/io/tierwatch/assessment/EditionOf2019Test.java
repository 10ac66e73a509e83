package io.tierwatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.tier.Agreement;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.assessment.tier.TierReader;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The hand-made facts of 24 narratives of the edition of 2019, assessed. */
class EditionOf2019Test {

  private static final LawBook LAW = LawBook.load();

  private static List<Assessment> edition() throws Exception {
    Assessor assessor = new Assessor(LAW);
    List<Assessment> assessments = new ArrayList<>();
    for (CountryFacts facts : ReferenceFacts.all()) {
      assessments.add(assessor.assess(facts));
    }
    return assessments;
  }

  @Test
  void theReadingWithTheStatedConclusionAgreesWithTheReport() throws Exception {
    TierReader reader = new TierReader(LAW, PlacementHistory.load());
    Agreement agreement = Agreement.of(edition(), reader::read);
    assertThat(agreement.total()).isEqualTo(24);
    assertThat(agreement.share()).as(agreement.differences().toString()).isGreaterThan(0.85);
  }

  @Test
  void theReadingFromEvidenceAndTheLastListAgreesWithTheReport() throws Exception {
    TierReader reader = new TierReader(LAW, PlacementHistory.load());
    Agreement agreement = Agreement.of(edition(), reader::fromEvidence);
    assertThat(agreement.share()).as(agreement.differences().toString()).isGreaterThan(0.85);
  }

  @Test
  void withoutTheLastListItAgreesMoreOftenThanTheCommonestTierWould() throws Exception {
    TierReader reader = new TierReader(LAW, PlacementHistory.empty());
    Agreement agreement = Agreement.of(edition(), reader::fromEvidence);
    assertThat(agreement.share()).isGreaterThan(15 / 24.0);
  }

  @Test
  void everyCriterionThatFactsCanBearOnIsJudgedForNearlyEveryCountry() throws Exception {
    Set<String> seenInSentences = Set.of("C4", "C5", "C9"); // which facts made by hand have not
    Map<String, Integer> judged = new HashMap<>();
    for (Assessment assessment : edition()) {
      for (Judgement judgement : assessment.judgements()) {
        boolean concluded = judgement.status() != Status.NOT_EVIDENCED;
        judged.merge(judgement.id(), concluded ? 1 : 0, Integer::sum);
      }
    }
    assertThat(judged).hasSize(16);
    judged.keySet().removeAll(seenInSentences);
    assertThat(judged.values()).allMatch(count -> count >= 20);
  }

  @Test
  void everyEntryCitesFactsOfItsCountry() throws Exception {
    for (Assessment assessment : edition()) {
      List<Fact> facts = assessment.facts().all();
      for (Judgement judgement : assessment.judgements()) {
        List<Entry> entries = new ArrayList<>(judgement.evidenceFor());
        entries.addAll(judgement.evidenceAgainst());
        for (Entry entry : entries) {
          assertThat(facts).containsAll(entry.facts());
          assertThat(entry.line()).isPositive();
        }
      }
    }
  }
}
