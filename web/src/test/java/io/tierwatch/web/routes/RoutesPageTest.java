package io.tierwatch.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

class RoutesPageTest extends BrowserTest {

  @Test
  void drawsWhatTheTableSays() {
    browser.go("/routes");
    assertThat(browser.all("path.route title")).isNotEmpty();
    assertThat(browser.all("tbody tr")).hasSize(27);
    browser.check("routes");
  }

  @Test
  void theFilterLeavesTheStatementsOfAnExploitation() {
    browser.go("/routes");
    browser.find("#choose-exploitation option[value='begging']").click();
    browser.awaitGone("path.route-labor");
    assertThat(browser.all("tbody tr"))
        .isNotEmpty()
        .extracting(WebElement::getText)
        .allMatch(row -> row.contains("begging"));
    assertThat(browser.driver().getCurrentUrl()).contains("exploitation=begging");
    assertThat(Browser.attribute(browser.find("#this-page a"), "href"))
        .contains("exploitation=begging");
    browser.check("routes-begging");
  }

  @Test
  void theFilterWorksWithoutScripts() {
    String all = RunningSite.shared().get("/routes.csv").body();
    String some = RunningSite.shared().get("/routes.csv?country=XAA&sector=&victims=").body();
    assertThat(some.lines().count()).isGreaterThan(1).isLessThan(all.lines().count());
    assertThat(some.lines().skip(1)).allMatch(line -> line.contains("XAA"));
  }

  @Test
  void aStatementLeadsToItsWords() {
    browser.go("/routes");
    assertThat(browser.all("tbody a"))
        .isNotEmpty()
        .allMatch(link -> Browser.attribute(link, "href").matches(".*/countries/XA.#fact-\\d+"));
  }

  @Test
  void aQuoteInAFilterIsNoSql() {
    String typed = "x' OR '1'='1";
    assertThat(RunningSite.shared().get("/routes.json?sector=x'+OR+'1'='1").body())
        .contains("There is no sector '" + typed + "'");
    assertThat(new RouteFilter(2019, "", "", "", typed).query().sql())
        .contains("list_contains(sectors, 'x'' OR ''1''=''1')");
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/routes");
    browser.check("routes-narrow-dark");
  }
}
