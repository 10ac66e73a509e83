package io.tierwatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Standards;
import io.tierwatch.model.fact.Tier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedTest {

  @Test
  void everyConstantIsFoundByItsCode() {
    for (Tier tier : Tier.values()) {
      assertThat(Coded.find(Tier.class, tier.code())).contains(tier);
    }
    for (Metric metric : Metric.values()) {
      assertThat(Coded.find(Metric.class, metric.code())).contains(metric);
    }
    assertThat(Coded.find(Standards.class, "excels")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, current",
    "2018, current",
    "2017, previous",
    "2016, two_years_ago",
    "2015, 2015",
    "2020, 2020"
  })
  void aYearIsSeenFromTheEdition(int year, String code) {
    assertThat(Period.ofYear(year, 2019).code()).isEqualTo(code);
  }

  @Test
  void anEditionCoversAprilToMarch() {
    Edition edition = new Edition(2019);
    assertThat(edition.periodStart()).isEqualTo(LocalDate.of(2018, 4, 1));
    assertThat(edition.periodEnd()).isEqualTo(LocalDate.of(2019, 3, 31));
    assertThat(edition.coveredYear()).isEqualTo(2018);
    assertThat(edition).isGreaterThan(new Edition(2018));
  }

  @ParameterizedTest
  @CsvSource({"2000", "2101", "-1"})
  void thereIsNoEditionOfOtherYears(int year) {
    assertThatThrownBy(() -> new Edition(year)).hasMessageContaining("no edition");
  }

  @Test
  void aQuestionAdmitsItsAnswersOnly() {
    assertThat(Question.VICTIMS_PENALIZED.admits(Answer.POSSIBLE)).isTrue();
    assertThat(Question.HOTLINE.admits(Answer.POSSIBLE)).isFalse();
  }
}
