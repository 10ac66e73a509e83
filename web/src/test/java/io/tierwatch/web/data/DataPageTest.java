package io.tierwatch.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPageTest extends BrowserTest {

  private static HttpResponse<byte[]> download(String format, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(RunningSite.shared().at("/data/download/" + format));
    return HttpClient.newHttpClient()
        .send(
            (headers.length == 0 ? request : request.headers(headers)).build(),
            BodyHandlers.ofByteArray());
  }

  @Test
  void tellsWhatIsInIt() {
    browser.go("/data");
    assertThat(browser.find("main").getText()).contains("tip-sample.txt", "torn sentence");
    browser.check("data");
    browser.width(Browser.NARROW);
    browser.check("data-narrow");
  }

  @Test
  void theDictionaryTellsEveryColumn() {
    browser.go("/data/dictionary");
    assertThat(browser.find("#measures").getText()).contains("metric", "What is counted");
    browser.check("dictionary");
  }

  @ParameterizedTest
  @CsvSource({"csv, measures.csv", "jsonl, measures.jsonl", "datapackage, datapackage.json"})
  void aFolderIsGivenAsAZip(String format, String entry) throws Exception {
    HttpResponse<byte[]> given = download(format);

    assertThat(given.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"tierwatch." + format + ".zip\"");
    assertThat(entries(given.body())).contains(entry);
  }

  @ParameterizedTest
  @CsvSource({"xlsx, PK", "parquet, PK"})
  void otherFormsAreFiles(String format, String start) throws Exception {
    assertThat(new String(download(format).body(), 0, 2, StandardCharsets.US_ASCII))
        .isEqualTo(start);
  }

  @Test
  void theDatabaseIsGivenAsItIs() throws Exception {
    byte[] file = download("duckdb").body();

    assertThat(new String(file, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("DUCK");
  }

  @Test
  void partsOfAFileAreGivenInAnyOrder() throws Exception {
    byte[] file = download("duckdb").body();
    HttpResponse<byte[]> part = download("duckdb", "Range", "bytes=100-199");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(file, 100, 200));
    HttpResponse<byte[]> parts = download("duckdb", "Range", "bytes=100-199,0-49");
    assertThat(parts.statusCode()).isEqualTo(206);
  }

  @Test
  void isAlsoJsonAndCsv() {
    assertThat(RunningSite.shared().get("/data.json").body()).contains("\"narratives\":8");
    assertThat(RunningSite.shared().get("/data.csv").body()).contains("2019,tip-sample.txt,");
    assertThat(RunningSite.shared().get("/data/dictionary.csv").body())
        .contains("measures,metric,text,");
  }

  private static List<String> entries(byte[] zip) throws Exception {
    List<String> names = new ArrayList<>();
    try (InputStream bytes = new ByteArrayInputStream(zip);
        ZipInputStream in = new ZipInputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
