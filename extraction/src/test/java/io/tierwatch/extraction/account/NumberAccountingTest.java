package io.tierwatch.extraction.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Narratives;
import io.tierwatch.extraction.NumberAccount;
import io.tierwatch.extraction.NumberAccount.Status;
import io.tierwatch.extraction.Passages;
import io.tierwatch.extraction.money.MoneyReader;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAccountingTest {

  private static final NumberAccounting ACCOUNTING = new NumberAccounting(Passages.LANGUAGE);

  private static List<NumberAccount> account(SectionName section, String sentence) {
    return ACCOUNTING.account(Narratives.of(section, sentence), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The law was passed in 2009. | calendar year",
        "The plan was signed on April 12. | day of a date",
        "Articles 128 and 134 of the code name the crime. |"
            + " number of a law, an article or a convention",
        "The girls were between the ages of 12 and 17. | age",
        "Victims may stay for 90 days. | duration",
        "Victims have a 30- to 90-day period of reflection. | duration",
        "The government ran a 24-hour hotline. | duration",
        "About 13 percent of costs were met. | percentage",
        "Four ministries took part. | count of ministries, which is no metric",
        "The task force met in three provinces. | count of provinces, which is no metric",
        "The government remained on Tier 2. | part of a name",
        "Callers dial 1515 to reach the police. | telephone number",
        "It was one of the best plans. | 'one' that counts nothing",
        "Courts left 78 cases pending. | cases left open or dropped, which is no metric",
        "The unit employed five officers. | staff of an office, which is no metric",
        "Boys stayed away for three or more years. | duration",
        "Officials gave 40 lectures. | count of lectures, which is no metric",
        "The ministry sent 448 cases to the labor courts. |"
            + " disputes before labor courts, which is no metric",
        "The port detained 60 migrants. |"
            + " people of whom something else is told, which is no metric",
        "The ministry denied passports to 11 Kenyans. |"
            + " people of whom something else is told, which is no metric",
      })
  void saysWhatANumberIs(String sentence, String reason) {
    assertThat(account(SectionName.PREVENTION, sentence))
        .allMatch(a -> a.status() == Status.EXPLAINED)
        .extracting(NumberAccount::reason)
        .contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials met 14 victims near the river.",
        "Three ministry officials went abroad.",
        "Nobody knew what the 77 were."
      })
  void doesNotPretendToUnderstand(String sentence) {
    assertThat(account(SectionName.PREVENTION, sentence))
        .extracting(NumberAccount::status)
        .containsExactly(Status.NOT_UNDERSTOOD);
  }

  @Test
  void aComparisonCountsWhatItIsComparedWith() {
    assertThat(account(SectionName.PREVENTION, "It trained in four provinces (three in 2017)."))
        .extracting(NumberAccount::reason)
        .startsWith(
            "count of provinces, which is no metric", "count of provinces, which is no metric");
  }

  @Test
  void aNumberOfAFactIsInIt() {
    NarrativeText text =
        Narratives.of(SectionName.PREVENTION, "It spent $90,000 on a plan for four ministries.");
    List<Fact> facts = new MoneyReader(Passages.LANGUAGE).read(text);
    assertThat(ACCOUNTING.account(text, facts))
        .extracting(NumberAccount::status, NumberAccount::reason)
        .contains(org.assertj.core.groups.Tuple.tuple(Status.IN_FACT, "money"));
  }

  @Test
  void everyNumberHasOneAccount() {
    NarrativeText text =
        Narratives.of(SectionName.PREVENTION, "In 2018 two boys aged 12 saw 40 of the 60 films.");
    assertThat(ACCOUNTING.account(text, List.of()))
        .hasSameSizeAs(text.passages().get(0).mentions().quantities());
  }
}
