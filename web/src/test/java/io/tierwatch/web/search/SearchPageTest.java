package io.tierwatch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

class SearchPageTest extends BrowserTest {

  @Test
  void marksTheWordsAndLeadsToTheirPlace() {
    browser.go("/search?q=traffickers+convicted");
    assertThat(browser.find(".passage mark").getText()).isNotEmpty();
    String address = Browser.attribute(browser.find(".passage .where a"), "href");
    assertThat(address).matches("/editions/2019/countries/XA.#p-\\d+");
    String text = browser.find(".passage blockquote").getText();
    browser.go(address);
    assertThat(browser.find(address.substring(address.indexOf('#'))).getText())
        .contains(text.substring(0, 20));
  }

  @Test
  void findsWhileOneTypes() {
    browser.go("/search");
    browser.find("#ask").sendKeys("\"action plan\"");
    assertThat(browser.await(".passage mark").getText()).containsIgnoringCase("action plan");
    assertThat(browser.driver().getCurrentUrl()).contains("q=%22action");
    browser.check("search-typed");
  }

  @Test
  void aFacetNarrowsDownAndCanBeTakenAway() {
    browser.go("/search?q=victims");
    String before = browser.find("#found").getText();
    browser.find("#f-tier-1").click();
    browser.await(".chosen a");
    assertThat(browser.find("#found").getText()).isNotEqualTo(before);
    assertThat(browser.all(".passage .tier")).allMatch(tier -> tier.getText().equals("Tier 1"));
    browser.find("#ask").sendKeys(Keys.END, " identified");
    browser.await(".facets a[href*='identified']");
    assertThat(browser.all(".chosen a")).hasSize(1);
    browser.find(".chosen a").click();
    browser.await(".facets #f-tier-1");
    assertThat(browser.all(".chosen a")).isEmpty();
  }

  @Test
  void offersWordsThatMayHaveBeenMeant() {
    browser.go("/search?q=convictde");
    assertThat(browser.find("#results").getText()).contains("Did you mean convicted?");
    assertThat(browser.find("#results").getText()).contains("Try one of these");
    browser.check("search-nothing");
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/search?q=victims&tier=2");
    browser.check("search-narrow-dark");
  }

  @Test
  void turnsPages() {
    browser.go("/search?q=victims");
    browser.find("a[rel='next']").click();
    assertThat(browser.await("#found").getText()).contains("page 2 of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "-",
        "- - \"\"",
        "tier:",
        "*:* OR ~ ^5 [a TO b] \\",
        "<script>alert(1)</script>",
        "%00"
      })
  void anyTextIsAnswered(String query) {
    String address = "/search?page=x&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(RunningSite.shared().get(address).statusCode()).isEqualTo(200);
    assertThat(RunningSite.shared().get(address).body()).doesNotContain("<script>alert");
  }

  @Test
  void isAlsoJsonAndCsv() {
    assertThat(RunningSite.shared().get("/search.json?q=convicted").body())
        .contains("\"text\":\"convicted\",\"marked\":true");
    assertThat(RunningSite.shared().get("/search.csv?q=convicted+country:Auremia").body())
        .contains("\n2019,XAA,Auremia,1,");
  }
}
