package io.tierwatch.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.figures.TrendPage.YearFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendChartTest {

  private static YearFigure year(int year, @Nullable Double value, String unit) {
    return new YearFigure(year, value, String.valueOf(value), unit, 1, 0, 1, null);
  }

  @Test
  void eachUnitHasItsLine() {
    TrendChart chart =
        TrendChart.of(
            List.of(
                year(2018, 10.0, "persons"),
                year(2018, 5.0, "cases"),
                year(2019, 20.0, "persons")));
    assertThat(chart.series())
        .extracting(TrendChart.Series::unit)
        .containsExactly("persons", "cases");
    assertThat(chart.series().get(0).points()).hasSize(2);
    assertThat(chart.series().get(0).points().get(1).y())
        .isLessThan(chart.series().get(0).points().get(0).y());
  }

  @Test
  void anEditionWithoutFigureIsAGapAndNoZero() {
    TrendChart chart = TrendChart.of(List.of(year(2018, null, ""), year(2019, 3.0, "persons")));
    assertThat(chart.gaps()).extracting(TrendChart.Gap::year).containsExactly(2018);
    assertThat(chart.series().get(0).points()).hasSize(1);
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(TrendChart.of(List.of()).series()).isEmpty();
  }
}
