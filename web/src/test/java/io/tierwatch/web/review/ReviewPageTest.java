package io.tierwatch.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.RunningSite;
import io.tierwatch.web.Visitor;
import io.tierwatch.web.WebServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

class ReviewPageTest {

  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]+)\"");
  private static final String COUNTRY = "/editions/2019/countries/XAA";

  @TempDir Path folder;
  private WebServer site;

  @BeforeEach
  void start() throws Exception {
    site = RunningSite.over(folder.resolve("dataset"));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aReviewerMarksAndCorrectsAFactAndEverybodySeesIt() {
    String number = numberOfConvictions();
    try (Browser browser = Browser.open()) {
      browser.go(site.address() + "login");
      browser.find("input[name=name]").sendKeys("Ada");
      browser.find("input[name=password]").sendKeys(RunningSite.PASSWORD);
      browser.find("form.fields button").click();
      browser.check("review-empty");

      browser.go(site.address().resolve(COUNTRY + "/facts/" + number).toString());
      browser.find(".review button[value=right]").click();
      assertThat(browser.await(".mark-right").getText()).contains("right", "by Ada");
      browser.find(".review a.button").click();
      new Select(browser.find("select[name=field]")).selectByValue("value");
      browser.find("input[name=value]").sendKeys("many");
      browser.find("button[value=corrected]").click();
      assertThat(browser.find(".error").getText()).contains("value is no number");
      assertThat(browser.errors()).singleElement().asString().contains("400");
      browser.check("review-correct");
      browser.find("input[name=value]").clear();
      browser.find("input[name=value]").sendKeys("1,039");
      browser.find("input[name=note]").sendKeys("<b>a misprint</b>");
      browser.find("button[value=corrected]").click();
      assertThat(browser.await(".mark-corrected").getText()).contains("should be 1039", "not 38");
      browser.check("review-fact");

      browser.go(site.address() + "review");
      assertThat(browser.driver().findElements(By.cssSelector("#reviews tbody tr"))).hasSize(1);
      browser.check("review");
      browser.width(Browser.NARROW);
      browser.dark(true);
      browser.check("review-narrow-dark");
    }
    Visitor anybody = new Visitor(site.address());
    assertThat(anybody.get(COUNTRY).body())
        .contains("What reviewers say", "1039", "&lt;b&gt;a misprint")
        .doesNotContain("name=\"key\"");
    assertThat(anybody.get("/review.csv").body()).contains(",corrected,", ",value,38,1039,same,");
    assertThat(anybody.get("/review.json?verdict=right").body()).contains("\"reviews\":[]");
  }

  @Test
  void aReviewIsTakenBack() {
    Visitor ada = reviewer();
    assertThat(review(ada, "wrong").statusCode()).isEqualTo(303);
    assertThat(new Visitor(site.address()).get("/review.csv").body()).contains("wrong");
    review(ada, "withdrawn");
    assertThat(new Visitor(site.address()).get("/review.csv").body()).doesNotContain("wrong");
  }

  @Test
  void aReviewIsInTheNextDownload() {
    Visitor anybody = new Visitor(site.address());
    String zip = "/data/download/jsonl";
    assertThat(anybody.get(zip).body()).contains("measures.jsonl").doesNotContain("reviews.jsonl");
    review(reviewer(), "wrong");
    assertThat(anybody.get(zip).body()).contains("measures.jsonl", "reviews.jsonl");
  }

  @Test
  void onlyReviewersReview() {
    Visitor anybody = new Visitor(site.address());
    String token = anybody.token("/login");
    Map<String, String> form = form(reviewer(), "right");
    assertThat(anybody.postWithToken("/review/facts", token, form).headers().firstValue("Location"))
        .contains("/login");
    Visitor ada = reviewer();
    assertThat(ada.postWithToken("/review/facts", "forged", form).statusCode()).isEqualTo(403);
    assertThat(anybody.get("/review.csv").body()).doesNotContain("right");
  }

  @Test
  void whatIsNoReviewIsRefused() {
    Visitor ada = reviewer();
    Map<String, String> form = form(ada, "right");
    form.put("key", "0123");
    assertThat(ada.post("/review/facts", "/review", form).statusCode()).isEqualTo(409);
    assertThat(review(ada, "doubtful").statusCode()).isEqualTo(400);
    form.put("country", "../../x");
    assertThat(ada.post("/review/facts", "/review", form).statusCode()).isEqualTo(404);
  }

  private Visitor reviewer() {
    Visitor visitor = new Visitor(site.address());
    visitor.signIn("Ada", RunningSite.PASSWORD);
    return visitor;
  }

  private HttpResponse<String> review(Visitor reviewer, String verdict) {
    return reviewer.post("/review/facts", "/review", form(reviewer, verdict));
  }

  private static Map<String, String> form(Visitor reviewer, String verdict) {
    Matcher key = KEY.matcher(reviewer.get(COUNTRY + "/facts/5").body());
    assertThat(key.find()).isTrue();
    Map<String, String> form = new HashMap<>();
    form.put("edition", "2019");
    form.put("country", "XAA");
    form.put("key", key.group(1));
    form.put("verdict", verdict);
    return form;
  }

  private String numberOfConvictions() {
    String csv = new Visitor(site.address()).get(COUNTRY + ".csv").body();
    return csv.lines()
        .filter(line -> line.contains(",measure,53,") && line.contains("38"))
        .findFirst()
        .orElseThrow()
        .split(",")[2];
  }
}
