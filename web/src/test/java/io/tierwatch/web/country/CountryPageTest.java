package io.tierwatch.web.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

class CountryPageTest extends BrowserTest {

  private static final String AUREMIA = "/editions/2019/countries/XAA";

  @Test
  void tellsHowManyWereConvictedAndHowManyBefore() {
    browser.go(AUREMIA);
    WebElement row =
        browser.all("#figures tbody tr").stream()
            .filter(one -> one.getText().startsWith("Convictions"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getText().split("\\s+")).startsWith("Convictions", "38", "29", "+9");
    browser.check("country");
  }

  @Test
  void aFigureLightsItsWords() {
    browser.go(AUREMIA);
    WebElement figure =
        browser.all("#figures a.say").stream()
            .filter(one -> one.getText().equals("38"))
            .findFirst()
            .orElseThrow();
    figure.click();
    assertThat(browser.all(".narrative .w.lit"))
        .extracting(WebElement::getText)
        .containsExactly("38 traffickers");
  }

  @Test
  void wordsShowTheirFact() {
    browser.go(AUREMIA);
    List<WebElement> words = browser.all("#prosecution a.w");
    words.stream()
        .filter(one -> "38 traffickers".equals(one.getDomProperty("textContent")))
        .findFirst()
        .orElseThrow()
        .click();
    WebElement card = browser.await("#fact-card .fact");
    assertThat(card.getText()).contains("convictions: 38", "Courts convicted 38 traffickers");
    browser.check("country-fact-card");
  }

  @Test
  void theWordsStayInSightWhenTheirFactIsShown() {
    browser.go(AUREMIA);
    WebElement words = browser.all("#profile a.w").get(0);
    words.click();
    browser.await("#fact-card .fact");
    Object inSight =
        browser.script(
            "const box = arguments[0].getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= innerHeight;",
            words);
    assertThat(inSight).isEqualTo(true);
  }

  @Test
  void aFactHasAnAddress() {
    browser.go(AUREMIA);
    String address = Browser.attribute(browser.find("#prosecution a.w"), "href");
    browser.go(address);
    assertThat(browser.find("blockquote mark").getText()).isNotEmpty();
    browser.check("fact");
    assertThat(RunningSite.shared().get(address + ".json").body()).contains("\"fields\":{\"type\"");
  }

  @Test
  void damageIsShownWhereItIs() {
    browser.go("/editions/2019/countries/XAC");
    assertThat(browser.find("#damage").getText()).contains("torn sentence");
    assertThat(browser.find(".torn .tear").getText()).contains("text is lost here");
  }

  @Test
  void isReadableOnATelephoneAndInTheDark() {
    browser.width(Browser.NARROW);
    browser.dark(true);
    browser.go("/editions/2019/countries/XAB");
    browser.check("country-narrow-dark");
  }

  @Test
  void isAlsoJsonAndCsv() {
    assertThat(RunningSite.shared().get(AUREMIA + ".json").body())
        .contains("\"label\":\"Convictions\"", "\"status\":");
    assertThat(RunningSite.shared().get(AUREMIA + ".csv").body())
        .contains("2019,XAA,", ",measure,53,convictions: 38");
  }
}
