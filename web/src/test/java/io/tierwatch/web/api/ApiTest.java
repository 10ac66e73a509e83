package io.tierwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.Json;
import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest extends BrowserTest {

  private static String get(String path) {
    HttpResponse<String> response = RunningSite.shared().get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static Map<?, ?> inner(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
  }

  @Test
  void everyExampleIsAnswered() {
    for (Address address : new AddressBook().addresses()) {
      int status = RunningSite.shared().get(address.example()).statusCode();
      boolean printed = address.path().endsWith("/pages/{number}"); // the sample has no pages
      assertThat(status).as(address.example()).isEqualTo(printed ? 404 : 200);
    }
  }

  @Test
  void tellsEveryAddress() {
    browser.go("/api");
    assertThat(browser.find("main").getText()).contains("/api/facts", "/search", ".json .csv");
    browser.check("api");
    browser.width(Browser.NARROW);
    browser.check("api-narrow");
  }

  @Test
  void theDocumentIsWholeInItself() throws Exception {
    String text = get("/api/openapi.json");
    Map<?, ?> document = new Json().object(text);
    Map<?, ?> paths = inner(document, "paths");
    Map<?, ?> schemas = inner(inner(document, "components"), "schemas");

    assertThat(document.get("openapi")).isEqualTo("3.1.0");
    assertThat(paths.keySet().toString())
        .contains("/index.json", "/search.csv", "/editions/{year}/countries/{code}.json");
    List<String> missing = new ArrayList<>();
    Pattern.compile("#/components/schemas/([^\"]+)")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(name -> !schemas.containsKey(name))
        .forEach(missing::add);
    assertThat(missing).isEmpty();
    assertThat(text).contains("SearchPage.Passage");
  }

  @Test
  void factsAreRecordsOfTheExchangeFormat() throws Exception {
    String lines = get("/api/facts?country=XAA&edition=2019");

    assertThat(FactJson.read(new StringReader(lines))).hasSizeGreaterThan(50);
    assertThat(lines).contains("\"document\":\"tip-sample.txt\"");
    assertThat(get("/api/facts.json?type=money")).startsWith("[{\"type\":\"money\"").endsWith("}]");
    assertThat(get("/api/facts.csv?metric=convictions"))
        .startsWith("type,country,edition,metric,value,")
        .contains("\nmeasure,XAA,2019,convictions,38,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/facts?type=nothing | There is no type 'nothing': it can be
          /api/facts?metric=luck | There is no metric 'luck': it can be
          /api/facts.csv?country=Atlantis | three letters
          /api/facts?metric=convictions&type=money | Only facts of type measure
          """)
  void aBadParameterIsToldInASentence(String address, String sentence) {
    HttpResponse<String> answer = RunningSite.shared().get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
  }

  @Test
  void aNarrativeIsGivenInItsParts() throws Exception {
    assertThat(new Json().object(get("/api/narratives/2019/XAA")))
        .containsEntry("country", "XAA")
        .containsKeys("sections", "damage");
  }
}
