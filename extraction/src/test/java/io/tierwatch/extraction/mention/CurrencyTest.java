package io.tierwatch.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Passages;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyTest {

  private static List<MoneyAmount> money(Country country, String text) {
    SourceText source =
        new SourceText.Builder().append(text, SourceRange.of(1, 0, text.length()), false).build();
    return Passages.LANGUAGE
        .passage(country, Passages.EDITION, SectionName.PREVENTION, 0, false, source)
        .mentions()
        .money();
  }

  private static Country country(String code) {
    return Countries.standard().byCode(code).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "BRB, it spent 500 dollars on it, BBD",
    "FJI, it spent 1.5 million dollars on it, FJD",
    "EGY, it spent 500 pounds on it, EGP",
    "TUN, it spent 500 dinars on it, TND",
    "NPL, it spent 500 rupees on it, NPR",
    "PRK, it spent a trillion won on it, KPW",
    "NOR, it spent 500 Samoan tala on it, WST",
    "NOR, it spent 500 Somali shillings on it, SOS",
    "NOR, it spent 500 TTD on it, TTD"
  })
  void aNounAloneIsTheCurrencyOfTheCountryThatCallsItSo(String code, String text, String currency) {
    assertThat(money(country(code), text))
        .extracting(MoneyAmount::currency)
        .containsExactly(currency);
  }

  @ParameterizedTest
  @CsvSource({"all 30 victims", "try 20 cases", "it won 30 cases", "the top 10 cases"})
  void wordsInLowerCaseAreNoCodes(String text) {
    assertThat(money(Passages.COUNTRY, text)).isEmpty();
  }

  @Test
  void theDollarsInBracketsAreTheSameMoney() {
    MoneyAmount amount =
        money(Passages.COUNTRY, "2.5 million patacas spent on flyers ($310,000)").get(0);
    assertThat(amount.local()).isEqualTo(2_500_000);
    assertThat(amount.usd()).isEqualTo(310_000);
  }

  @Test
  void aCodeInBracketsRepeatsTheName() {
    MoneyAmount amount =
        money(Passages.COUNTRY, "two to five million ariary (MGA) ($600 to $1,500)").get(0);
    @Nullable Double localMax = amount.localMax();
    assertThat(amount.local()).isEqualTo(2_000_000);
    assertThat(localMax).isEqualTo(5_000_000);
    assertThat(amount.usdMax()).isEqualTo(1_500);
  }
}
