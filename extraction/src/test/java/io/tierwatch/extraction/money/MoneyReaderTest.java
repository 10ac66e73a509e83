package io.tierwatch.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {

  private static final MoneyReader READER = new MoneyReader(Passages.LANGUAGE);

  private static List<Money> read(String text) {
    return READER.read(Passages.of(text), null);
  }

  @Test
  void aComparedAmountIsForTheSameAndOfItsOwnTime() {
    List<Money> money =
        read(
            "The government allocated €90,000 ($103,000) for victim services, an increase from"
                + " €35,000 ($40,000) in 2016.");
    assertThat(money)
        .extracting(Money::purpose)
        .containsExactly(Purpose.VICTIM_SERVICES, Purpose.VICTIM_SERVICES);
    assertThat(money)
        .extracting(Money::period)
        .containsExactly(Period.CURRENT, Period.TWO_YEARS_AGO);
  }

  @Test
  void aRangeStatesItsTwoEnds() {
    List<Money> money = read("Workers paid agents between $1,160 and $1,740 in recruitment fees.");
    assertThat(money).extracting(Money::usd).containsExactly(1160.0, 1740.0);
    assertThat(money).extracting(Money::actor).containsOnly(Actor.UNSPECIFIED);
  }

  @Test
  void twoYearsAreTwoAmounts() {
    assertThat(read("The shelter received $80,000 in 2017 and 2018."))
        .extracting(Money::period)
        .containsExactly(Period.PREVIOUS, Period.CURRENT);
  }

  @Test
  void theSameAsBeforeStatesTheEarlierAmountToo() {
    assertThat(
            read("The ministry gave the shelter $500, the same as the previous reporting period."))
        .extracting(Money::period)
        .containsExactly(Period.CURRENT, Period.PREVIOUS);
  }

  @Test
  void bothEndsOfAGrowthHaveTheirTime() {
    assertThat(read("It raised the anti-trafficking budget from $20,000 to $35,000."))
        .extracting(Money::period)
        .containsExactly(Period.PREVIOUS, Period.CURRENT);
  }

  @Test
  void aBudgetForTheYearToComeIsOfThatYear() {
    assertThat(read("The task force received a budget of $9,000 for 2019."))
        .extracting(Money::period)
        .containsExactly(new Period("2019"));
  }

  @Test
  void noMoneyIsAnAmountOfZero() {
    assertThat(read("The government allocated $4,000 for the action plan (no funding in 2017)."))
        .extracting(Money::localAmount, Money::usd)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(null, 4000.0),
            org.assertj.core.groups.Tuple.tuple(0.0, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The law prescribed up to five years' imprisonment and a fine of up to 5,000 euros ($6,000).",
        "Article 9 provides for fines between $500 and $2,000.",
        "The government trained 500 officials on victim services in 2017.",
        "The government did not provide resources to shelters."
      })
  void readsNoAmount(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aCourtsFineIsNoPenaltyOfTheLaw() {
    assertThat(read("Under the law the court sentenced one trafficker to a fine of $5,000."))
        .extracting(Money::purpose)
        .containsExactly(Purpose.FINE_IMPOSED);
  }
}
