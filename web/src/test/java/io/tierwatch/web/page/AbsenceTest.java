package io.tierwatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is absent is called the same on all pages: 'not reported' or 'not stated'. */
class AbsenceTest {

  private static String page(String path) {
    return RunningSite.shared().get(path).body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/rankings?metric=convictions",
        "/trends?metric=convictions",
        "/trends?metric=convictions&country=XAC",
        "/compare?country=XAA&country=XAC",
        "/findings",
        "/editions/2019/countries/XAA",
        "/editions/2019/countries/XAC"
      })
  void noPageHasAnotherWordForIt(String path) {
    assertThat(page(path))
        .doesNotContainIgnoringCase(
            "no figure<",
            "none was reported",
            "reported none",
            "have none",
            "not mentioned",
            "not said",
            "do not say",
            "does not say");
  }

  @Test
  void aFigureThatWasNotReportedIsNeverCalledNotStated() {
    String csv = page("/rankings.csv?metric=convictions");
    String silent =
        csv.lines()
            .skip(1)
            .filter(line -> line.split(",", -1)[5].isEmpty())
            .map(line -> line.split(",", -1)[1])
            .findFirst()
            .orElseThrow();
    String trend = page("/trends?metric=convictions&country=" + silent);
    assertThat(trend).contains(">not reported</a>").doesNotContain(">not stated<");
  }
}
