package io.tierwatch.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import org.junit.jupiter.api.Test;

class ComparePageTest extends BrowserTest {

  @Test
  void beginsWithTheFirstCountries() {
    browser.go("/compare");
    assertThat(browser.all(".picks input:checked")).hasSize(3);
    assertThat(browser.all("svg.chart text.group")).hasSize(3);
    browser.check("compare");
  }

  @Test
  void showsFiguresPlacementAndFindingsSideBySide() {
    browser.go("/compare?country=XAA&country=XAE&metric=convictions");
    assertThat(browser.find("svg.chart").getText()).contains("38 persons", "29 persons, before");
    assertThat(browser.find("tr.chosen").getText()).contains("Convictions", "38", "29");
    assertThat(browser.find("#results").getText()).contains("Tier 3, downgraded");
    assertThat(browser.all(".compared")).hasSize(2);
    browser.check("compare-two");
  }

  @Test
  void aFurtherCountryComesBesideTheOthers() {
    browser.go("/compare?country=XAA&country=XAB");
    browser.find(".picks input[value='XAC']").click();
    browser.await("#results a[href='/editions/2019/countries/XAC']");
    assertThat(browser.all("svg.chart text.group")).hasSize(3);
  }

  @Test
  void aFigureThatWasNotReportedIsNoBar() {
    browser.go("/compare?country=XAA&country=XAE&metric=convictions");
    String json = RunningSite.shared().get("/rankings.json?metric=convictions").body();
    assertThat(json).contains("\"silent\":[{");
    String code =
        json.substring(json.indexOf("\"silent\":[{"))
            .replaceFirst("(?s).*?\"country\":\"(XA.)\".*", "$1");
    browser.go("/compare?country=XAA&country=" + code + "&metric=convictions");
    assertThat(browser.find("svg.chart").getText()).contains("not reported");
  }

  @Test
  void oneCountryShowsItsEditions() {
    browser.go("/compare?country=XAA");
    assertThat(browser.find("#results p[role='status']").getText())
        .contains("editions of Auremia", "only one");
    assertThat(browser.find("svg.chart text.group").getText()).isEqualTo("2019");
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/compare");
    browser.check("compare-narrow-dark");
  }
}
