package io.tierwatch.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import org.junit.jupiter.api.Test;

class HomePageTest extends BrowserTest {

  @Test
  void showsTheCountriesByTier() {
    browser.go("/");
    assertThat(browser.find(".edge-1").getText()).contains("Tier 1", "Auremia");
    assertThat(browser.all("figure.map a")).hasSize(8);
    browser.check("home");
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/");
    browser.check("home-narrow-dark");
  }

  @Test
  void theFilterLeavesTheCountriesOfARegion() {
    browser.go("/");
    browser.find("input[value='AF']").click();
    assertThat(browser.all(".tier-list li").stream().filter(item -> item.isDisplayed()))
        .isNotEmpty()
        .allMatch(item -> Browser.attribute(item, "data-region").equals("AF"));
  }

  @Test
  void isAlsoJsonAndCsv() {
    assertThat(RunningSite.shared().get("/index.json").body()).contains("\"name\":\"Auremia\"");
    assertThat(RunningSite.shared().get("/editions/2019.csv").body())
        .contains("2019,XAA,Auremia,EUR,1,remained,");
  }
}
