package io.tierwatch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.search.SearchField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class SearchChoiceTest {

  private static SearchChoice choice(Map<String, List<String>> parameters) {
    MultiValueMap<String, String> map = new LinkedMultiValueMap<>();
    parameters.forEach(map::addAll);
    return SearchChoice.of(map);
  }

  @Test
  void aChoiceHasAnAddress() {
    SearchChoice choice =
        choice(Map.of("q", List.of("a & b"), "tier", List.of("1", "2"), "page", List.of("3")));

    assertThat(choice.address()).isEqualTo("/search?q=a+%26+b&tier=1&tier=2&page=3");
  }

  @Test
  void aValueIsPickedAndPutBackAndTheFirstPageShownAgain() {
    SearchChoice picked = choice(Map.of("page", List.of("3"))).toggled(SearchField.YEAR, "2019");

    assertThat(picked.address()).isEqualTo("/search?q=&year=2019");
    assertThat(picked.toggled(SearchField.YEAR, "2019").address()).isEqualTo("/search?q=");
  }

  @Test
  void aPageThatIsNoneIsTheNearest() {
    assertThat(choice(Map.of("page", List.of("x"))).number()).isEqualTo(1);
    assertThat(choice(Map.of("page", List.of("-4"))).number()).isEqualTo(1);
    assertThat(choice(Map.of("page", List.of("99999"))).number()).isEqualTo(500);
  }
}
