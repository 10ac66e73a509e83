package io.tierwatch.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.briefing.Input;
import io.tierwatch.web.Browser;
import io.tierwatch.web.RunningSite;
import io.tierwatch.web.Visitor;
import io.tierwatch.web.WebServer;
import io.tierwatch.web.WebSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

  private static final String NARRATIVE =
      """
      AUREMIA: TIER 2
      The Government of Auremia does not fully meet the minimum standards for the elimination
      of trafficking but is making significant efforts to do so.
      PROSECUTION
      The government increased law enforcement efforts. Courts convicted 38 traffickers
      <script>document.title='taken'</script> in 2018, "quoted" <img src=x onerror='document.title=1'>.
      PROTECTION
      The government maintained protection efforts. Authorities identified 163 victims, and sent
      them to a shelter called <a href="javascript:document.title='taken'">Home</a>.
      <SCRIPT>LAND: TIER 3
      The Government of <b>Scriptland</b> does not fully meet the minimum standards.
      """;

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
  void aReportIsReadInTheBrowserAndThenShown() throws Exception {
    Path file = folder.resolve("sample.txt");
    try (InputStream sample = Input.Sample.open()) {
      Files.write(file, sample.readAllBytes());
    }
    try (Browser browser = Browser.open()) {
      browser.go(site.address() + "upload");
      browser.check("upload");
      browser.find("input[type=file]").sendKeys(file.toString());
      browser.find("form.fields button").click();
      assertThat(browser.await("#progress [role=status]").getText())
          .contains("8 narratives", "facts");
      assertThat(browser.find("#progress").getText()).contains("6 places");
      assertThat(browser.find("body").getText()).doesNotContain("This is the sample edition");
      browser.check("upload-done");
      browser.width(Browser.NARROW);
      browser.check("upload-done-narrow");
      browser.find("#progress tbody a").click();
      assertThat(browser.find("h1").getText()).isEqualTo("Auremia");
    }
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(left.map(Path::toString)).noneMatch(name -> name.contains("tierwatch-upload"));
    }
  }

  @Test
  void scriptInAReportIsShownAndNeverRun() {
    Visitor visitor = new Visitor(site.address());
    String told =
        visitor.awaitUpload(visitor.upload("<script>a</script>.txt", bytes(NARRATIVE), "2011"));
    assertThat(told).contains("\"state\":\"done\"", "\"label\":\"script.txt\"");
    try (Browser browser = Browser.open()) {
      for (String page :
          new String[] {
            "editions/2011",
            "editions/2011/countries/XAA",
            "editions/2011/countries/XAA/facts/1,2,3,4"
          }) {
        browser.go(site.address() + page);
        assertThat(browser.driver().getTitle()).endsWith("Tierwatch");
        assertThat(browser.all("main script, main img, main a[href^='javascript']")).isEmpty();
        assertThat(browser.errors()).isEmpty();
      }
      browser.go(site.address() + "editions/2011/countries/XAA");
      assertThat(browser.find("#narrative").getText()).contains("<script>document.title='taken'");
    }
    assertThat(visitor.get("/editions/2011/countries/XAA").body())
        .doesNotContain("<script>document", "<img src=x", "javascript:document.title='taken'\">");
  }

  @ParameterizedTest
  @CsvSource({
    "words.txt,Nothing of this is a report.,2019,holds no country's narrative",
    "page.html,<html><body><p>Hello<table><td>,2019,holds no country's narrative",
    "broken.pdf,%PDF-1.7 and nothing else,2019,is a broken PDF file"
  })
  void aBadFileIsToldInASentence(String name, String content, String edition, String why) {
    Visitor visitor = new Visitor(site.address());
    String told = visitor.awaitUpload(visitor.upload(name, bytes(content), edition));
    assertThat(told).contains("\"state\":\"refused\"", name, why).doesNotContain("/tmp");
  }

  @Test
  void aFileThatIsNoTextIsTold() {
    Visitor visitor = new Visitor(site.address());
    byte[] noise = new byte[4096];
    new java.util.Random(1).nextBytes(noise);
    String told = visitor.awaitUpload(visitor.upload("noise.bin", noise, "2019"));
    assertThat(told).contains("\"state\":\"refused\"", "noise.bin ").doesNotContain("/tmp");
  }

  @Test
  void aReportThatDoesNotTellItsYearIsAskedForIt() {
    Visitor visitor = new Visitor(site.address());
    String told = visitor.awaitUpload(visitor.upload("a.txt", bytes("KENYA: TIER 2\n"), ""));
    assertThat(told).contains("give the year beside it").doesNotContain("--edition");
  }

  @ParameterizedTest
  @CsvSource({"1999", "20x9", "99999999999", "-2019"})
  void anEditionIsAYear(String edition) {
    HttpResponse<String> answer =
        new Visitor(site.address()).upload("a.txt", bytes("KENYA: TIER 2\n"), edition);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The edition is a year");
  }

  @Test
  void anEmptyFileIsTold() {
    HttpResponse<String> answer = new Visitor(site.address()).upload("a.txt", new byte[0], "2019");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("it is empty");
  }

  @Test
  void aPdfThatUnfoldsToGigabytesIsRefusedAndTheSiteStays() throws Exception {
    Visitor visitor = new Visitor(site.address());
    String told = visitor.awaitUpload(visitor.upload("bomb.pdf", bomb(), "2019"));
    assertThat(told).contains("\"state\":\"refused\"", "bomb.pdf");
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsTooLargeIsTold() {
    Visitor visitor = new Visitor(site.address());
    HttpResponse<String> answer = visitor.upload("big.pdf", new byte[102 << 20], "2019");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("What was sent is too large.");
  }

  @Test
  void withoutTheTokenOfTheFormNothingIsTaken() {
    Visitor visitor = new Visitor(site.address());
    assertThat(visitor.upload("forged", "a.txt", bytes("KENYA: TIER 2"), "2019").statusCode())
        .isEqualTo(403);
    visitor.get("/upload");
    assertThat(visitor.upload("forged", "a.txt", bytes("KENYA: TIER 2"), "2019").statusCode())
        .isEqualTo(403);
  }

  private Visitor visitorOfAnOpenSite(WebServer open) {
    return new Visitor(java.net.URI.create("http://127.0.0.1:" + open.port() + "/"));
  }

  private WebServer openSite() throws Exception {
    return WebServer.start(
        new WebSettings(
            folder.resolve("open"), "0.0.0.0", 0, Optional.of(RunningSite.PASSWORD), "tests"));
  }

  @Test
  void whereOthersReachTheSiteOnlyReviewersRunQueries() throws Exception {
    String query = "/sql.csv?q=SELECT+1+AS+one";
    try (WebServer open = openSite()) {
      Visitor visitor = visitorOfAnOpenSite(open);
      assertThat(visitor.get("/sql").statusCode()).isEqualTo(200);
      assertThat(visitor.get(query).headers().firstValue("Location").orElse("")).contains("/login");
      visitor.signIn("Ada", RunningSite.PASSWORD);
      assertThat(visitor.get(query).body()).isEqualTo("one\n1\n");
    }
    assertThat(new Visitor(site.address()).get(query).body()).isEqualTo("one\n1\n");
  }

  @Test
  void whereOthersReachTheSiteOnlyReviewersUpload() throws Exception {
    try (WebServer open = openSite()) {
      Visitor visitor = visitorOfAnOpenSite(open);
      assertThat(visitor.get("/upload").body())
          .contains("only reviewers may add")
          .doesNotContain("type=\"file\"");
      String token = visitor.token("/login");
      assertThat(
              visitor
                  .upload(token, "a.txt", bytes("KENYA: TIER 2"), "2019")
                  .headers()
                  .firstValue("Location"))
          .contains("/login");
      visitor.signIn("Ada", RunningSite.PASSWORD);
      assertThat(visitor.upload("a.txt", bytes(NARRATIVE), "2019").statusCode()).isEqualTo(303);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A page whose content is two gigabytes of spaces. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] spaces = new byte[1 << 20];
      java.util.Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 2048; i++) {
        out.write(spaces);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        bytes(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n"));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(bytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    return pdf.toByteArray();
  }
}
