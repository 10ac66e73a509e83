package io.tierwatch.web.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

class RecommendationsPageTest extends BrowserTest {

  @Test
  void countsTheRecommendationsByTopic() {
    browser.go("/recommendations");
    assertThat(browser.all(".ranking tbody tr")).hasSizeGreaterThan(5);
    assertThat(browser.all("ul.recommendations li")).isEmpty();
    browser.check("recommendations");
  }

  @Test
  void aTopicLeadsToItsTexts() {
    browser.go("/recommendations");
    WebElement row = browser.find(".ranking tbody tr");
    int count = Integer.parseInt(row.findElement(By.cssSelector("td")).getText());
    browser.find(".ranking tbody a").click();
    assertThat(browser.all("ul.recommendations > li")).hasSize(count);
    if (browser.all("ul.recommendations > li > details[open]").isEmpty()) {
      browser.find("ul.recommendations summary").click();
    }
    assertThat(browser.await("ul.recommendations blockquote").getText()).isNotEmpty();
    browser.check("recommendations-topic");
  }

  @Test
  void theFilterLeavesACountry() {
    browser.go("/recommendations");
    browser.find("#choose-country option[value='XAB']").click();
    browser.await("ul.recommendations");
    assertThat(browser.all("ul.recommendations > li summary b"))
        .isNotEmpty()
        .extracting(WebElement::getText)
        .containsOnly("Borsania");
    assertThat(browser.all(".matrix tbody tr")).hasSize(1);
  }

  @Test
  void anActionLeavesWhatAsksForIt() {
    String csv = RunningSite.shared().get("/recommendations.csv?action=begin").body();
    assertThat(csv.lines().count()).isGreaterThan(1);
    assertThat(csv.lines().skip(1)).allMatch(line -> line.contains(",begin,"));
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/recommendations?country=XAA");
    browser.check("recommendations-narrow-dark");
  }
}
