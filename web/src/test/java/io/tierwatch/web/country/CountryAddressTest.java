package io.tierwatch.web.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/editions/2019/countries/Auremia,/editions/2019/countries/XAA",
    "/editions/2019/countries/auremia.json,/editions/2019/countries/XAA.json",
    "/editions/2019/countries/xaa.csv?a=%25zz,/editions/2019/countries/XAA.csv?a=%25zz",
    "/editions/2019/countries/Auremia?a=%7C%7B,/editions/2019/countries/XAA?a=%7C%7B",
    "'/editions/2019/countries/Auremia/facts/3,2','/editions/2019/countries/XAA/facts/3,2'",
    "/countries/Auremia,/editions/2019/countries/XAA",
    "/countries/xaa.json,/editions/2019/countries/XAA.json"
  })
  void aCountryIsFoundByItsNameAndLedToByItsCode(String asked, String led) {
    HttpResponse<String> answer = RunningSite.shared().get(asked);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains(led);
    assertThat(RunningSite.shared().get(led).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/editions/2019/countries/Atlantis",
        "/editions/2019/countries/Jamaica",
        "/countries/Atlantis",
        "/countries/Jamaica"
      })
  void aCountryThatIsNotThereIsNotFound(String asked) {
    assertThat(RunningSite.shared().get(asked).statusCode()).isEqualTo(404);
  }
}
