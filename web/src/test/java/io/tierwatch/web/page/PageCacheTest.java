package io.tierwatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.RunningSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private static final String PAGE = "/editions/2019/countries/XAB";

  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(RunningSite.shared().at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPageIsTheSameTheSecondTime() {
    assertThat(get(PAGE).body()).isNotEmpty().isEqualTo(get(PAGE).body());
  }

  @Test
  void aKeptPageHasTheHeadersOfSafety() {
    get(PAGE);
    assertThat(get(PAGE).headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void aPageIsSentCompressedToWhoTakesIt() throws IOException {
    HttpResponse<byte[]> packed = get(PAGE, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(plain).isEqualTo(get(PAGE).body());
  }

  @Test
  void whoHasThePageIsToldSo() {
    String tag = get(PAGE).headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = get(PAGE, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void anAddressWithoutQueryIsNotThatWhoseQueryIsNull() {
    String asked = new String(get("/trends?null").body(), StandardCharsets.UTF_8);
    String plain = new String(get("/trends").body(), StandardCharsets.UTF_8);
    assertThat(asked).contains("/trends.json?null");
    assertThat(plain).contains("/trends.json\"");
  }

  @Test
  void formsOfAnAddressAreKeptApart() {
    String json =
        new String(get(PAGE, "Accept", "application/json").body(), StandardCharsets.UTF_8);
    String page = new String(get(PAGE).body(), StandardCharsets.UTF_8);
    assertThat(json).startsWith("{");
    assertThat(page).startsWith("<!DOCTYPE html>");
  }
}
