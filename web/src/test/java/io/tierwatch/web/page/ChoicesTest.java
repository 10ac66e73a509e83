package io.tierwatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /findings?tier=4 | There is no tier '4': it can be 1, 2, 2WL, 3, SPECIAL.
          /findings?region=Europe | it can be AF, EAP, EUR, NEA, SCA, WHA.
          /findings?group=x | it can be prosecution, protection, prevention.
          /findings?edition=1999 | There is no edition '1999': it can be 2019.
          /findings?edition=abc | it can be 2019.
          /findings?tier=1&tier=2 | There is no tier '1,2'
          /routes?country=Atlantis | No country is called 'Atlantis'
          /routes?exploitation=unstated | There is no exploitation 'unstated': it can be sex
          /routes?victims=people | it can be men, women, boys, girls, children, adults.
          /routes?sector=alchemy | There is no sector 'alchemy': it can be
          /recommendations?topic=luck | There is no topic 'luck': it can be
          /recommendations?action=stay | it can be increase, continue, begin, stop
          /recommendations?country=Atlantis | No country is called
          /rankings?metric=luck | There is no metric 'luck': it can be
          /rankings?unit=apples | There is no unit 'apples': it can be cases, persons
          /rankings?edition=2018 | There is no edition '2018'
          /trends?country=Atlantis | No country is called
          /trends?metric=luck | There is no metric
          /compare?country=XAA&country=Atlantis | No country is called
          /compare?edition=x | There is no edition
          /search?q=a&year=1999 | There is no year '1999': it can be 2019.
          /search?q=a&tier=9 | There is no tier
          /search?q=a&section=end | There is no section
          /search?q=a&type=luck | There is no type 'luck': it can be
          /review?verdict=maybe | it can be right, wrong, corrected, withdrawn.
          /api/facts?edition=1999 | There is no edition
          """)
  void anUnknownValueIsToldWithThoseThatThereAre(String address, String sentence) {
    HttpResponse<String> page = RunningSite.shared().get(address);
    assertThat(page.statusCode()).as(address).isEqualTo(400);
    assertThat(page.body().replace("&#39;", "'")).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/findings?tier=&region=&group=&edition=",
        "/findings?tier=2wl&region=wha",
        "/routes?country=auremia",
        "/routes?country=JAM",
        "/recommendations?country=Jamaica&action=stop",
        "/rankings?unit=beds",
        "/trends?country=Jamaica",
        "/search?q=a&country=Jamaica&section=Profile",
        "/api/facts?country=Auremia"
      })
  void aKnownValueIsTakenAlsoWhereNothingHasIt(String address) {
    assertThat(RunningSite.shared().get(address).statusCode()).as(address).isEqualTo(200);
  }

  @Test
  void whatIsTypedIsNotSaidBackAsMarkup() {
    String body = RunningSite.shared().get("/findings?tier=%3Cscript%3Ea").body();
    assertThat(body).contains("&lt;script&gt;a").doesNotContain("<script>a");
  }

  @Test
  void aLongListIsNamedInPart() {
    Choices many =
        Choices.of("sector", IntStream.range(0, 50).mapToObj(Integer::toString).toList());
    assertThatThrownBy(() -> many.checked("x".repeat(5000)))
        .hasMessageContaining("38, 39 and 10 more")
        .message()
        .hasSizeLessThan(400);
  }

  @Test
  void whatIsChosenStaysInTheListOfTheForm() {
    Choices units = Choices.of("unit", List.of("cases"));
    assertThat(units.list("beds"))
        .containsExactly(
            new Choice("", "all", false),
            new Choice("cases", "cases", false),
            new Choice("beds", "beds", true));
  }
}
