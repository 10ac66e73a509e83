package io.tierwatch.dataset.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.dataset.Facts;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {

  private static final Fact NINE = Facts.measure(3, 9.0, null);
  private static final Route ROUTE =
      new Route(
          Facts.evidence(4, "from the north"),
          List.of("the north"),
          List.of("XAA"),
          List.of(Exploitation.SEX),
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "value,10,10",
    "value,'1,204',1204",
    "value,2.5,2.5",
    "value,'',''",
    "period,2016,2016",
    "metric,prosecutions,prosecutions",
    "exploitation,labor,labor"
  })
  void takesWhatTheFieldCanHold(String field, String typed, String held) {
    Correction correction = Correction.typed(NINE, field, typed);
    assertThat(correction.text()).isEqualTo(held);
    assertThat(Correction.text(Correction.fields(correction.applyTo(NINE)).get(field)))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "value,many,value is no number",
    "metric,miracles,there is no metric 'miracles'",
    "metric,'',it has no metric",
    "line,7,no field 'line'",
    "country,XAB,no field 'country'",
    "nothing,7,no field 'nothing'"
  })
  void refusesWithASentence(String field, String typed, String why) {
    assertThatThrownBy(() -> Correction.typed(NINE, field, typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why)
        .hasMessageEndingWith(".");
  }

  @Test
  void itemsOfAListStandBetweenCommas() {
    assertThat(Correction.typed(ROUTE, "victims", "men, women").value())
        .isEqualTo(List.of("men", "women"));
    assertThat(Correction.typed(ROUTE, "origin", "").value()).isEqualTo(List.of());
    assertThatThrownBy(() -> Correction.typed(ROUTE, "victims", "men, ghosts"))
        .hasMessageContaining("ghosts");
  }
}
