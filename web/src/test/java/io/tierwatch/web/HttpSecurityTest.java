package io.tierwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSecurityTest {

  private final Visitor visitor = new Visitor(RunningSite.shared().at("/"));

  @ParameterizedTest
  @CsvSource({
    "Content-Security-Policy,default-src 'none'",
    "X-Content-Type-Options,nosniff",
    "X-Frame-Options,DENY",
    "Referrer-Policy,same-origin",
    "Permissions-Policy,camera=()",
    "Cross-Origin-Opener-Policy,same-origin",
    "Cross-Origin-Resource-Policy,same-origin"
  })
  void everyAnswerForbidsBrowsersWhatTheSiteDoesNotNeed(String header, String value) {
    for (String path : new String[] {"/", "/nothing", "/assets/site.css", "/index.json"}) {
      assertThat(visitor.get(path).headers().firstValue(header).orElse(""))
          .as(path)
          .contains(value);
    }
    assertThat(visitor.get("/").headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,200",
    "127.0.0.1:9999,200",
    "[::1],200",
    "127.0.0.2:9999,200",
    "LOCALHOST,200",
    "127.evil.example,400",
    "127.0.0.1.evil.example,400",
    "10.0.0.1,400",
    "evil.example,400",
    "localhost.evil.example,400",
    "169.254.169.254,400"
  })
  void aSiteForThisMachineAnswersToNoOtherName(String host, int status) throws IOException {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertForbids(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/assets/../application.properties",
        "/assets/%2e%2e/application.properties",
        "/assets/..%2f..%2fapplication.properties",
        "/assets/..;/application.properties",
        "/webjars/../../../application.properties",
        "/webjars/%252e%252e/x",
        "/assets/..\\application.properties",
        "//etc/passwd",
        "/editions/2019/countries/..%2fXAA",
        "/a%00b",
        "/a%0d%0aSet-Cookie:x=y",
        "/a b"
      })
  void noPathLeadsOut(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 40[04]");
    assertSaysNothing(answer);
    assertForbids(answer);
    assertThat(answer).doesNotContain("server.tomcat", "root:", "Set-Cookie");
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing,404,There is nothing at this address.",
    "/editions/1800,404,There is no edition of 1800 here.",
    "/editions/abc,404,There is nothing at this address.",
    "/editions/99999999999,404,There is nothing at this address.",
    "'/editions/2019/countries/XAA/facts/,',404,There is nothing at this address.",
    "'/editions/2019/countries/XAA/facts/1,',404,There is nothing at this address.",
    "/editions/2019/countries/XAA/facts/a,404,There is nothing at this address.",
    "/editions/2019/countries/XAA/facts/0,404,no fact of that number",
    "/data/download/nothing,404,not offered in that form",
    "/editions/2019/countries/ZZZ,404,no narrative of that country",
    "/assets/nothing.css,404,There is nothing at this address.",
    "/upload/00000000-0000-0000-0000-000000000000,404,not remembered",
    "/error,404,There is nothing at this address."
  })
  void anErrorIsOneSentenceInTheFormThatWasAskedFor(String path, int status, String sentence) {
    HttpResponse<String> page = visitor.get(path);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(sentence, "<main", "All countries");
    assertSaysNothing(page.body());
    HttpResponse<String> json = visitor.get(path, "Accept", "application/json");
    assertThat(json.statusCode()).isEqualTo(status);
    assertThat(json.body()).startsWith("{\"status\":" + status).contains(sentence);
    HttpResponse<String> ending = visitor.get(path + ".json");
    assertThat(ending.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void onlyReadingAndFormsAreDone(String method) {
    HttpResponse<String> answer = visitor.send(method, "/");
    assertThat(answer.statusCode()).isIn(400, 403, 405);
    assertSaysNothing(answer.body());
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    for (String path : new String[] {"/upload", "/login", "/logout", "/review/facts"}) {
      HttpResponse<String> answer = visitor.postWithToken(path, "forged", Map.of("a", "b"));
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.body()).contains("This was not allowed");
    }
  }

  @Test
  void aPageThatDoesNotTakeFormsSaysSo() {
    String token = visitor.token("/login");
    HttpResponse<String> answer = visitor.postWithToken("/", token, Map.of());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("cannot be used in that way");
  }

  @Test
  void readingBeginsNoSession() {
    Visitor reader = new Visitor(RunningSite.shared().at("/"));
    reader.get("/");
    reader.get("/editions/2019/countries/XAA");
    reader.get("/review");
    assertThat(reader.cookie()).isEmpty();
  }

  @Test
  void nothingBeginsASessionBeforeSomebodySignsIn() {
    Visitor reader = new Visitor(RunningSite.shared().at("/"));
    for (String path : new String[] {"/login", "/upload", "/login?failed=password"}) {
      HttpResponse<String> form = reader.get(path);
      assertThat(form.headers().firstValue("Cache-Control")).as(path).contains("no-store");
    }
    for (String method : new String[] {"POST", "PUT", "DELETE"}) {
      reader.send(method, "/");
    }
    reader.postWithToken("/login", "forged", Map.of());
    reader.post("/login", "/login", Map.of("name", "Ada", "password", "wrong"));
    assertThat(reader.cookie()).isEmpty();
  }

  @Test
  void aTokenIsOfTheBrowserThatWasGivenTheForm() {
    String token = visitor.token("/login");
    Visitor other = new Visitor(RunningSite.shared().at("/"));
    other.get("/login");
    Map<String, String> form = Map.of("name", "Ada", "password", RunningSite.PASSWORD);
    assertThat(other.postWithToken("/login", token, form).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/login").headers().allValues("Set-Cookie")).isEmpty();
    assertThat(
            new Visitor(RunningSite.shared().at("/"))
                .get("/login")
                .headers()
                .allValues("Set-Cookie"))
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .startsWith("tierwatch-form=")
                    .contains("HttpOnly", "SameSite=Strict", "Path=/"));
  }

  @Test
  void aRequestThatIsNoneIsAnsweredWithoutAWordOfTheProgram() throws IOException {
    for (String request :
        new String[] {
          "NONSENSE\r\n\r\n",
          "GET / HTTP/1.1\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
          "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
          String.join(
              "\r\n",
              "POST /upload HTTP/1.1",
              "Host: localhost",
              "Content-Type: multipart/form-data",
              "Transfer-Encoding: chunked",
              "Connection: close",
              "",
              "0",
              "",
              "")
        }) {
      String answer = raw(request);
      assertThat(answer).containsPattern("^HTTP/1.1 4[0-9][0-9]");
      assertSaysNothing(answer);
      assertForbids(answer);
    }
  }

  @Test
  void whatTheUploadGateRefusesIsAPageWithTheHeadersToo() {
    HttpResponse<String> answer = visitor.upload("no token", "a.txt", new byte[10], "2019");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  private static void assertForbids(String answer) {
    assertThat(answer)
        .contains("\r\nContent-Security-Policy: default-src 'none';")
        .contains("\r\nX-Content-Type-Options: nosniff\r\n");
  }

  private static void assertSaysNothing(String answer) {
    assertThat(answer)
        .doesNotContain(
            "Exception",
            "java.",
            "org.",
            "io.tierwatch",
            "Tomcat",
            "Apache",
            "stack",
            "Whitelabel");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), RunningSite.shared().at("/").getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] answer = in.readNBytes(20_000);
      return new String(answer, StandardCharsets.UTF_8);
    }
  }
}
