package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.Status;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where a part of the real report lies beside the project, it is read as a whole. */
class RealReportTest {

  @Test
  void readsEveryNarrativeOfTheRealReport() throws Exception {
    Path corpus =
        Path.of(System.getProperty("tierwatch.shared", "none"), "corpus/tip-2019-part.txt");
    assumeTrue(Files.exists(corpus));

    Reading reading = new Readings().read(new Input.OfFile(corpus), Optional.empty());

    assertThat(reading.report().edition().year()).isEqualTo(2019);
    assertThat(reading.narratives()).hasSize(24);
    assertThat(reading.facts()).hasSizeGreaterThan(1000);
  }

  @Test
  void everyCriterionThatFactsBearOnIsJudgedForNearlyEveryCountry() throws Exception {
    Path corpus =
        Path.of(System.getProperty("tierwatch.shared", "none"), "corpus/tip-2019-part.txt");
    assumeTrue(Files.exists(corpus));
    Reading reading = new Readings().read(new Input.OfFile(corpus), Optional.empty());

    Map<String, Integer> judged = new TreeMap<>();
    for (Judged country : new Bench().judge(CountryFacts.split(reading.facts()))) {
      for (Judgement judgement : country.assessment().judgements()) {
        boolean concluded = judgement.status() != Status.NOT_EVIDENCED;
        judged.merge(judgement.id(), concluded ? 1 : 0, Integer::sum);
      }
    }

    judged.keySet().removeAll(List.of("C4", "C5")); // on which most narratives are silent
    assertThat(judged).hasSize(14).allSatisfy((id, count) -> assertThat(count).isGreaterThan(20));
  }
}
