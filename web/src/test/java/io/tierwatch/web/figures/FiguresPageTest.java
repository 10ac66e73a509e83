package io.tierwatch.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

class FiguresPageTest extends BrowserTest {

  @Test
  void ranksTheCountriesByTheirFigure() {
    browser.go("/rankings?metric=convictions");
    assertThat(browser.all(".ranking tbody tr"))
        .extracting(row -> row.getText().replace('\n', ' '))
        .startsWith(
            "Harsovia 43 persons 44 -1 Tier 2 government 626",
            "Auremia 38 persons 29 +9 Tier 1 government 53");
    browser.check("rankings");
  }

  @Test
  void thoseThatDidNotReportStandApart() {
    String csv = RunningSite.shared().get("/rankings.csv?metric=convictions").body();
    List<String> silent =
        csv.lines().skip(1).filter(line -> line.split(",", -1)[5].isEmpty()).toList();
    browser.go("/rankings?metric=convictions");
    assertThat(silent).isNotEmpty();
    assertThat(browser.all(".panel ul.names a[href*='#fact-']")).hasSameSizeAs(silent);
    assertThat(browser.all(".ranking tbody tr"))
        .hasSize((int) csv.lines().count() - 1 - silent.size());
  }

  @Test
  void sortsByTheColumnWhoseHeadIsPressed() {
    browser.go("/rankings?metric=convictions");
    browser.find(".ranking thead th:first-child button").click();
    List<String> names =
        browser.all(".ranking tbody th").stream().map(WebElement::getText).toList();
    assertThat(names).hasSizeGreaterThan(2).isSorted();
  }

  @Test
  void anotherMetricIsShownInPlace() {
    browser.go("/rankings?metric=convictions");
    browser.find("#choose-metric option[value='hotline_calls']").click();
    browser.awaitText("#results h2", "Hotline calls, 2019");
    assertThat(browser.find(".ranking tbody").getText()).contains("1,204");
    browser.check("rankings-hotline");
  }

  @Test
  void theTrendSaysHowManyReported() {
    browser.go("/trends?metric=convictions");
    assertThat(browser.find(".trend svg").isDisplayed()).isTrue();
    assertThat(browser.find("tbody tr").getText()).startsWith("2019");
    browser.check("trends");
    browser.go("/trends?metric=convictions&country=XAA");
    assertThat(browser.find("tbody tr").getText()).isEqualTo("2019 38 persons 1 0 1");
    browser.check("trends-country");
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/rankings");
    browser.check("rankings-narrow-dark");
    browser.go("/trends");
    browser.check("trends-narrow-dark");
  }

  @Test
  void theTotalIsThatOfTheFirstPage() {
    String csv = RunningSite.shared().get("/rankings.csv?metric=convictions").body();
    double sum =
        csv.lines()
            .skip(1)
            .map(line -> line.split(",", -1)[5])
            .filter(value -> !value.isEmpty())
            .mapToDouble(Double::parseDouble)
            .sum();
    assertThat(RunningSite.shared().get("/index.json").body())
        .contains("\"title\":\"convictions\",\"value\":" + sum);
  }

  @Test
  void everyPageSaysTheSameOfACountry() {
    for (String metric : List.of("investigations", "prosecutions", "victims_identified")) {
      String ranked = RunningSite.shared().get("/rankings.csv?metric=" + metric).body();
      for (String row : ranked.lines().skip(1).toList()) {
        String[] cells = row.split(",", -1);
        String compared = RunningSite.shared().get("/compare.csv?country=" + cells[1]).body();
        String expected =
            String.join(",", "2019", cells[1], cells[2], metric, cells[5], cells[6], cells[7]);
        assertThat(compared).contains(expected + "," + cells[9]);
        String trend =
            RunningSite.shared()
                .get("/trends.csv?metric=" + metric + "&country=" + cells[1])
                .body();
        assertThat(trend).contains("2019," + metric + "," + cells[1] + "," + cells[5]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rankings?metric=convictions", "/editions/2019/countries/XAA"})
  void onATelephoneTheChangeIsSeenWithoutScrolling(String page) {
    browser.width(Browser.NARROW);
    browser.go(page);
    Rectangle frame = browser.find(".scroll:has(> .figures)").getRect();
    WebElement change =
        browser.all(".figures thead th").stream()
            .filter(head -> head.getText().equals("Change"))
            .findFirst()
            .orElseThrow();
    assertThat(change.getRect().getX() + change.getRect().getWidth())
        .isLessThanOrEqualTo(frame.getX() + frame.getWidth());
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.NARROW, 700, Browser.WIDE})
  void whatTheFieldOfTheSearchSaysHasRoom(int width) {
    browser.width(width);
    browser.go("/rankings");
    assertThat(
            browser.script(
                "const field = document.querySelector('form.search input');"
                    + " field.value = field.placeholder;"
                    + " return field.scrollWidth <= field.clientWidth;"))
        .isEqualTo(true);
  }
}
