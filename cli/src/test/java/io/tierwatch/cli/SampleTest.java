package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way, on the sample: what a person would read out of it must be in the facts. */
class SampleTest {

  @SuppressWarnings("NullAway.Init")
  private static Reading reading;

  @BeforeAll
  static void readSample() throws Exception {
    reading = new Readings().read(new Input.Sample(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "XAA, 1,       REMAINED,   false, ",
    "XAB, 2,       UPGRADED,   false, ",
    "XAC, 2WL,     REMAINED,   true,  3",
    "XAD, 2,       REMAINED,   false, ",
    "XAE, 3,       DOWNGRADED, false, ",
    "XAG, 2WL,     DOWNGRADED, false, ",
    "XAH, 2,       REMAINED,   false, "
  })
  void findsEveryPlacement(
      String country, String tier, String movement, boolean waiver, Integer years) {
    Placement placement = placement(country);

    assertThat(placement.tier().code()).isEqualTo(tier);
    assertThat(placement.movement()).hasToString(movement);
    assertThat(placement.waiver()).isEqualTo(waiver);
    assertThat(placement.consecutiveYears()).isEqualTo(years);
  }

  @Test
  void aSpecialCaseHasNoRank() {
    assertThat(placement("XAF").tier().code()).isEqualTo("SPECIAL");
  }

  @ParameterizedTest
  @CsvSource({
    "XAA, investigations,     84,   current",
    "XAA, investigations,     71,   previous",
    "XAA, investigations,     66,   two_years_ago",
    "XAA, convictions,        38,   current",
    "XAA, convictions,        29,   previous",
    "XAA, victims_identified, 163,  current",
    "XAA, labor_inspections,  3420, current",
    "XAB, investigations,     41,   current",
    "XAB, investigations,     29,   previous",
    "XAB, prosecutions,       22,   current",
    "XAB, victims_identified, 57,   current",
    "XAB, victims_identified, 63,   previous",
    "XAC, convictions,        3,    current",
    "XAC, convictions,        11,   previous",
    "XAD, convictions,        0,    current",
    "XAG, investigations,     15,   current",
    "XAG, investigations,     31,   two_years_ago",
    "XAH, prosecutions,       64,   current",
    "XAH, prosecutions,       59,   previous",
    "XAH, convictions,        44,   previous",
    "XAH, victims_identified, 214,  current"
  })
  void findsTheFiguresOfTheSample(String country, String metric, double value, String period) {
    assertThat(reading.facts())
        .filteredOn(Measure.class::isInstance)
        .map(Measure.class::cast)
        .filteredOn(m -> m.country().code().equals(country) && m.part() == null)
        .filteredOn(m -> m.metric().code().equals(metric) && m.period().code().equals(period))
        .anySatisfy(m -> assertThat(m.value()).isEqualTo(value));
  }

  @Test
  void everyFactQuotesWordsOfItsLines() {
    String text = reading.report().text();
    assertThat(reading.facts())
        .allSatisfy(
            fact -> {
              StringBuilder words = new StringBuilder();
              for (var range : fact.evidence().ranges()) {
                words.append(text, range.start(), range.end());
              }
              assertThat(bare(words)).isEqualTo(bare(fact.evidence().quote()));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "NO_BEGINNING",
    "NO_END",
    "TORN_SENTENCE",
    "MISSING_COUNTRY_HEADING",
    "MISSING_SECTION_HEADING"
  })
  void findsTheDamageOfTheSample(Damage.Kind kind) {
    assertThat(reading.damage()).anyMatch(damage -> damage.kind() == kind);
  }

  @Test
  void readingBesideEachOtherGivesWhatReadingInTurnGives() {
    FactExtractor extractor = FactExtractor.standard();
    List<Fact> inTurn = new ArrayList<>();
    for (Narrative narrative : reading.report().narratives()) {
      inTurn.addAll(extractor.extract(narrative, reading.report().edition()).facts());
    }

    assertThat(reading.facts()).isEqualTo(inTurn);
  }

  @Test
  void buildsNoFactAcrossTheTear() {
    assertThat(reading.facts())
        .noneMatch(f -> f.evidence().sentence().contains("course of two days"));
  }

  @Test
  void pageNumbersAndRunningHeadsAreInNoSentence() {
    assertThat(reading.facts())
        .map(fact -> fact.evidence().sentence())
        .noneMatch(sentence -> sentence.matches(".*\\b(30[1-4]|ORSA|NIA)\\b.*"));
  }

  private static String bare(CharSequence words) {
    return words.toString().replaceAll("[\\s-]", "");
  }

  private static Placement placement(String country) {
    for (Fact fact : reading.facts()) {
      if (fact instanceof Placement placement && fact.country().code().equals(country)) {
        return placement;
      }
    }
    throw new AssertionError("no placement of " + country);
  }
}
