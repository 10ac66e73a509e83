package io.tierwatch.extraction.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Narratives;
import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyReaderTest {

  private static final PenaltyReader READER = new PenaltyReader(Passages.LANGUAGE);

  private static List<Penalty> read(String... sentences) {
    return READER.read(Narratives.of(SectionName.PROSECUTION, sentences)).stream()
        .map(Penalty.class::cast)
        .toList();
  }

  private static String shortly(Penalty penalty) {
    return penalty.victim().code() + " " + penalty.minYears() + "-" + penalty.maxYears();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 20 years' imprisonment for offenses involving an adult victim | adult null-20.0",
        "five to 12 years' imprisonment | any 5.0-12.0",
        "not less than five years' imprisonment | any 5.0-null",
        "a minimum of six months' imprisonment | any 0.5-null",
        "seven years to life imprisonment | any 7.0-999.0",
        "up to life imprisonment if the victim was a child | child null-999.0",
        "at least five years and no more than 10 years in prison | any 5.0-10.0",
        "a maximum of 15 years' imprisonment for the trafficking of children | child null-15.0",
        "10 years' imprisonment | any 10.0-10.0",
        "three years' imprisonment to life imprisonment | any 3.0-3.0; any 999.0-999.0",
      })
  void readsTerms(String words, String expected) {
    String sentence = "The Avarian law criminalized sex trafficking and prescribed penalties of ";
    assertThat(read(sentence + words + "."))
        .extracting(PenaltyReaderTest::shortly)
        .containsExactly(expected.split("; "));
  }

  @Test
  void everyTermHasItsVictims() {
    assertThat(
            read(
                "Article 9 made labor trafficking a crime. It prescribed penalties of three to nine"
                    + " years' imprisonment where the victim is an adult, and six to 14 years'"
                    + " imprisonment where the victim is a child."))
        .extracting(PenaltyReaderTest::shortly)
        .containsExactly("adult 3.0-9.0", "child 6.0-14.0");
  }

  @Test
  void conditionsMayStandBeforeTheTerms() {
    assertThat(
            read(
                "For trafficking of adults the law prescribed penalties of two to five years'"
                    + " imprisonment; for trafficking of children it prescribed six to nine years'"
                    + " imprisonment."))
        .extracting(PenaltyReaderTest::shortly)
        .containsExactly("adult 2.0-5.0", "child 6.0-9.0");
  }

  @Test
  void aMinimumHoldsForBothTerms() {
    assertThat(
            read(
                "The act criminalized sex trafficking and prescribed minimum sentences of two years'"
                    + " imprisonment for trafficking in adults and seven years' imprisonment for"
                    + " trafficking in children."))
        .extracting(PenaltyReaderTest::shortly)
        .containsExactly("adult 2.0-null", "child 7.0-null");
  }

  @Test
  void readsTheFineWithItsDollars() {
    Penalty penalty =
        read("The law criminalized forced labor and prescribed penalties of up to 10 years'"
                + " imprisonment and a fine of 1,000 to 5,000 euros ($1,150 to $5,740).")
            .get(0);
    assertThat(penalty.fineLocal()).isEqualTo("1,000 to 5,000 euros");
    assertThat(penalty.fineUsdMin()).isEqualTo(1150);
    assertThat(penalty.fineUsdMax()).isEqualTo(5740);
    assertThat(penalty.offence()).isEqualTo(Offence.LABOR_TRAFFICKING);
  }

  @Test
  void theLawMayBeNamedInASentenceBefore() {
    Penalty penalty =
        read(
                "The 2008 Safety Act criminalized sex trafficking and labor trafficking.",
                "It prescribed penalties of up to 14 years' imprisonment.")
            .get(0);
    assertThat(penalty.law()).isEqualTo("2008 Safety Act");
    assertThat(penalty.offence()).isEqualTo(Offence.TRAFFICKING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court sentenced one trafficker to five years' imprisonment.",
        "The law penalized the withholding of passports with up to three years' imprisonment.",
        "These penalties were sufficiently stringent.",
        "Victims could stay in the shelter for up to two years.",
        "The courts gave sentences that fell short of the least penalty, four years in prison."
      })
  void readsNoPenalty(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }
}
