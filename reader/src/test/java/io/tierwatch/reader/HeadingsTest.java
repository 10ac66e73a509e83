package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.SectionName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARCADIA: TIER 1 | TIER_1",
        "ARCADIA: TIER 2  WATCH LIST | TIER_2_WATCH_LIST",
        "Arcadia (Tier 2) | TIER_2",
        "ARCADIA (Tier 3*) | TIER_3",
        "Arcadia (Tier 2 Watch List) | TIER_2_WATCH_LIST",
        "Arcadia (Tier 2 Watchlist) | TIER_2_WATCH_LIST",
        "ARCADIA: SPECIAL CASE | SPECIAL_CASE",
        "SPECIAL CASE: ARCADIA | SPECIAL_CASE",
        "ARCADIA (Tier 2) Taken from a page | TIER_2"
      })
  void knowsACountryHeading(String words, Tier tier) {
    CountryHeading heading = CountryHeading.at(words, Fiction.COUNTRIES).orElseThrow();
    assertThat(heading.country()).contains(Fiction.ARCADIA);
    assertThat(heading.tier()).isEqualTo(tier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARCADIA TIER RANKING BY YEAR",
        "Therefore Arcadia stayed on Tier 2",
        "the mines of Arcadia (Tier 2",
        "ARCADIA: TIER 25",
        "of many: Tier 2"
      })
  void knowsWhatIsNoCountryHeading(String words) {
    assertThat(CountryHeading.at(words, Fiction.COUNTRIES)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Government of Arcadia does not fully meet the minimum standards",
        "The Government of Arcadia (ARC or the Old Arcadia) fully meets the standards",
        "The government of Arcadia does not fully comply with the standards",
        "The Government of the Lost Isles (Arcadia) fully meets the standards",
        "Arcadia remains a Special Case for the third year.",
        "Arcadia authorities do not fully meet the minimum standards"
      })
  void knowsAnOpeningSentence(String words) {
    assertThat(Opening.at(words, 0, Fiction.COUNTRIES).map(Country::code)).contains("XAA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Government of Arcadia increased efforts.",
        "The Government of Syldavia fully meets the standards",
        "The Government of Arcadia left. It fully meets no standards."
      })
  void knowsWhatIsNoOpeningSentence(String words) {
    assertThat(Opening.at(words, 0, Fiction.COUNTRIES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROSECUTION | PROSECUTION | false",
        "Protection: | PROTECTION | false",
        "Prevention. The state did little. | PREVENTION | true",
        "TRAFFICKING PROFILE | PROFILE | false",
        "PRIORITIZED RECOMMENDATIONS: | RECOMMENDATIONS | false",
        "RECOMMENDATIONS FOR THE ISLES OF ARCADIA | RECOMMENDATIONS | false",
        "Recommendations for Arcadia: Close mines; pay men. | RECOMMENDATIONS | true"
      })
  void knowsASectionHeading(String line, SectionName section, boolean runIn) {
    SectionHeads.Match match = Fiction.HEADS.at(line).orElseThrow();
    assertThat(match.section()).isEqualTo(section);
    assertThat(match.runIn()).isEqualTo(runIn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Protection services were few.",
        "Protection.",
        "PROTECTION ACT",
        "prosecution",
        "Recommendations for the courts were made in the capital of the country last year."
      })
  void knowsWhatIsNoSectionHeading(String line) {
    assertThat(Fiction.HEADS.at(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N with 46 men | compared | 1",
        "IA Some of the men | left. | 2",
        "A PROTECTION | ended. | 1",
        "A small number left | ended. | 0",
        "A of the code | Annex | 0",
        "EU states paid | ended. | 0",
        "I left | ended. | 0",
        "NGO staff | the | 0"
      })
  void knowsStrayLetters(String line, String previous, int length) {
    assertThat(StrayLetters.length(line, previous, Fiction.HEADS)).isEqualTo(length);
  }

  @Test
  void layoutsNameTheLineThatIsWrong() {
    assertThat(Layouts.load().of(2019).opening()).isEqualTo(SectionName.SYNOPSIS);
    assertThat(Layouts.load().of(2010).opening()).isEqualTo(SectionName.PROFILE);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Layouts.parse(java.util.List.of("# a comment", "head\tnowhere\tWords")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("nowhere");
  }
}
