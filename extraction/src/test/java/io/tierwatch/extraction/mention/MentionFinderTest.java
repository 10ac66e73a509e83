package io.tierwatch.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

  private static List<Quantity> quantities(String text) {
    return Passages.of(text).mentions().quantities();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police identified six victims | 6",
        "Police identified 1,063 victims | 1063",
        "Twenty-one victims were identified | 21",
        "They reached two hundred and six students | 206",
        "They reached four thousand two hundred students | 4200",
        "A fund of 33.4 million was set up | 33400000",
        "There were twelve shelters | 12",
      })
  void readsNumbersInDigitsAndWords(String text, double value) {
    assertThat(quantities(text)).extracting(Quantity::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police identified at least six victims | AT_LEAST",
        "Police trained more than 600 officers | MORE_THAN",
        "Police trained nearly 600 officers | ABOUT",
        "The shelter holds up to 12 victims | UP_TO",
        "The shelter holds fewer than 12 victims | LESS_THAN",
        "The shelter holds 12 victims | EXACT",
      })
  void readsHowFirmlyANumberIsStated(String text, Qualifier qualifier) {
    assertThat(quantities(text)).extracting(Quantity::qualifier).containsExactly(qualifier);
  }

  @Test
  void readsRanges() {
    Quantity range = quantities("Penalties of five to 12 years").get(0);
    assertThat(range.value()).isEqualTo(5);
    assertThat(range.max()).isEqualTo(12);
    assertThat(quantities("sentences between three and nine months").get(0).max()).isEqualTo(9);
  }

  @Test
  void numbersInNamesOfArticlesAreNoQuantities() {
    assertThat(quantities("Article 248A of the code")).isEmpty();
  }

  @Test
  void readsMoneyWithItsDollarTwin() {
    MoneyAmount money =
        Passages.of("The ministry spent 17 million Jamaican dollars ($134,920) on it")
            .mentions()
            .money()
            .get(0);
    assertThat(money.local()).isEqualTo(17_000_000);
    assertThat(money.currency()).isEqualTo("JMD");
    assertThat(money.usd()).isEqualTo(134_920);
  }

  @Test
  void readsSignsOfCurrencies() {
    List<MoneyAmount> money =
        Passages.of("a budget of €20,000 ($22,940), and $270,000 more").mentions().money();
    assertThat(money).extracting(MoneyAmount::currency).containsExactly("EUR", null);
    assertThat(money).extracting(MoneyAmount::usd).containsExactly(22_940.0, 270_000.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "during the reporting period | current",
        "in the previous reporting period | previous",
        "40 the year before that | two_years_ago",
        "in 2018 | current",
        "in 2017 | previous",
        "in 2016 | two_years_ago",
        "in 2012 | 2012",
        "since 2012 | cumulative",
        "between 2014 and 2018 | cumulative",
        "in fiscal year 2017-2018 | current",
      })
  void resolvesTimesAgainstTheEdition(String text, String period) {
    assertThat(Passages.of(text).mentions().periods())
        .extracting(PeriodMention::period)
        .containsExactly(new Period(period));
  }

  @Test
  void qualifierAndNumberStandInOneQuantity() {
    Quantity quantity = quantities("Police identified at least six victims").get(0);
    assertThat(quantity.start()).isEqualTo(2);
    assertThat(quantity.number()).isEqualTo(4);
    assertThat(quantity.qualifier()).isEqualTo(Qualifier.AT_LEAST);
  }
}
