package io.tierwatch.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.RunningSite;
import io.tierwatch.web.Visitor;
import io.tierwatch.web.WebServer;
import io.tierwatch.web.WebSettings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

  @TempDir static Path folder;
  private static WebServer site;

  @BeforeAll
  static void start() throws Exception {
    site = RunningSite.over(folder.resolve("dataset"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aReviewerSignsInAndOut() {
    Visitor visitor = new Visitor(site.address());
    visitor.get("/login");
    assertThat(visitor.cookie()).isEmpty();
    HttpResponse<String> answer = visitor.signIn("  Ada   Lovelace ", RunningSite.PASSWORD);

    assertThat(answer.headers().firstValue("Location")).contains("/review");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("tierwatch=")
                    .contains("HttpOnly", "SameSite=Strict"));
    HttpResponse<String> page = visitor.get("/review");
    assertThat(page.body()).contains("<b>Ada Lovelace</b>");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");

    assertThat(visitor.get("/logout").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/review").body()).contains("Ada Lovelace");
    visitor.post("/logout", "/review", Map.of());
    assertThat(visitor.get("/review").body()).doesNotContain("Ada Lovelace");
  }

  @ParameterizedTest
  @CsvSource({
    "Ada,wrong,failed=password",
    "'',right,failed=name",
    "'a very long name that nobody has and that fills far too much of any page',right,failed=name",
    "'Ada\u202e',right,failed=name"
  })
  void whoIsNotLetInIsToldWhy(String name, String password, String why) {
    Visitor visitor = new Visitor(site.address());
    String given = password.equals("right") ? RunningSite.PASSWORD : password;
    assertThat(visitor.signIn(name, given).headers().firstValue("Location").orElseThrow())
        .contains(why);
    assertThat(visitor.get("/login?" + why).body()).contains("role=\"alert\"");
    assertThat(visitor.get("/review").body()).doesNotContain("Sign out");
  }

  @ParameterizedTest
  @CsvSource({
    "/editions/2019/countries/XAA,/editions/2019/countries/XAA",
    "//evil.example,/review",
    "'/\\evil.example',/review",
    "https://evil.example,/review",
    "javascript:alert(1),/review",
    "'/a\r\nSet-Cookie: a=b',/review"
  })
  void afterSigningInOneStaysOnTheSite(String to, String reached) {
    Visitor visitor = new Visitor(site.address());
    Map<String, String> form = Map.of("name", "Ada", "password", RunningSite.PASSWORD, "to", to);
    HttpResponse<String> answer = visitor.post("/login", "/login", form);
    assertThat(answer.headers().firstValue("Location")).contains(reached);
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneWaits() throws Exception {
    try (WebServer other = RunningSite.over(folder.resolve("other"))) {
      Visitor visitor = new Visitor(other.address());
      for (int i = 0; i < 5; i++) {
        visitor.signIn("Ada", "guess " + i);
      }
      assertThat(visitor.signIn("Ada", RunningSite.PASSWORD).headers().firstValue("Location"))
          .hasValueSatisfying(where -> assertThat(where).contains("failed=wait"));
      assertThat(visitor.get("/review").body()).doesNotContain("Sign out");
    }
  }

  @Test
  void withoutAPasswordReviewsAreOffAndTheSiteSaysHowToTurnThemOn() throws Exception {
    try (WebServer open = WebServer.start(WebSettings.local(folder.resolve("third"), 0, "tests"))) {
      Visitor visitor = new Visitor(open.address());
      assertThat(visitor.get("/login").body()).contains("Reviews are off", "TIERWATCH_PASSWORD");
      assertThat(visitor.get("/review").body()).contains("Reviews are off");
      String token = visitor.token("/upload");
      Map<String, String> form = Map.of("name", "Ada", "password", "");
      assertThat(visitor.postWithToken("/login", token, form).headers().firstValue("Location"))
          .hasValueSatisfying(where -> assertThat(where).contains("failed"));
      assertThat(visitor.postWithToken("/review/facts", token, Map.of("key", "1")).statusCode())
          .isEqualTo(302);
    }
  }

  @Test
  void thePageIsForEverybody() {
    try (Browser browser = Browser.open()) {
      browser.go(site.address() + "login?failed=password");
      browser.check("login");
      browser.width(Browser.NARROW);
      browser.dark(true);
      browser.go(site.address() + "login");
      browser.check("login-narrow-dark");
    }
  }
}
