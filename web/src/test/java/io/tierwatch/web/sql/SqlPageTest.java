package io.tierwatch.web.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

class SqlPageTest extends BrowserTest {

  private static HttpResponse<String> ask(String path, String query) {
    return RunningSite.shared()
        .get(path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  @Test
  void runsAQueryAndLeadsToTheCountry() {
    browser.go("/sql");
    browser.find("#q").sendKeys("SELECT edition, country, tier FROM placements ORDER BY country");
    browser.find(".asking button").click();
    WebElement row = browser.await(".asking tbody tr");
    assertThat(row.getText()).contains("2019", "XAA", "1");
    assertThat(Browser.attribute(row.findElement(By.tagName("a")), "href"))
        .isEqualTo("/editions/2019/countries/XAA");
    browser.check("sql");
    browser.width(Browser.NARROW);
    browser.check("sql-narrow");
  }

  @Test
  void everyExampleRuns() {
    for (SqlPage.Example example : new SqlPage("", null, List.of(), List.of(), false).examples()) {
      assertThat(ask("/sql.json", example.query()).body())
          .as(example.title())
          .contains("\"error\":null")
          .contains("\"rows\":[[");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE placements",
        "SELECT * FROM duckdb_databases()",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM '/etc/passwd'",
        "ATTACH '/tmp/x.duckdb'",
        "nonsense",
        "SELECT ?"
      })
  void whatCannotBeRunIsToldInASentence(String query) {
    HttpResponse<String> answer = ask("/sql", query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("class=\"error\"")
        .doesNotContain("Exception")
        .doesNotContain(".duckdb\"");
  }

  @Test
  void showsAnErrorOnThePage() {
    browser.go("/sql?q=SELECT+*+FROM+nope");
    assertThat(browser.find(".error").getText()).startsWith("There is no table 'nope' here");
    browser.driver().manage().logs().get("browser"); // the status of the page is noted there
    browser.check("sql-error");
  }

  @Test
  void isAlsoJsonAndCsv() {
    String query = "SELECT country, NULL AS n, [1, 2] AS l FROM placements WHERE country = 'XAA'";

    assertThat(ask("/sql.csv", query).body()).isEqualTo("country,n,l\nXAA,,1; 2\n");
    assertThat(ask("/sql.json", query).body()).contains("\"rows\":[[\"XAA\",null,[1,2]]]");
  }
}
