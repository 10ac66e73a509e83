package io.tierwatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Readings;
import io.tierwatch.model.Edition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {

  @TempDir Path folder;

  private static String get(WebServer server, String path)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }

  private static void fill(Path dataset, int year) throws Exception {
    Input sample = new Input.Sample();
    DatasetFilling filling = new DatasetFilling("tests");
    filling.add(new Readings().read(sample, Optional.of(new Edition(year))), sample);
    filling.write(dataset);
  }

  @Test
  void aPortInUseIsToldInASentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WebSettings settings =
          WebSettings.local(folder.resolve("dataset"), taken.getLocalPort(), "tests");
      assertThatThrownBy(() -> WebServer.start(settings))
          .isInstanceOf(WebServerException.class)
          .hasMessage("port " + taken.getLocalPort() + " is in use: give another with --port.");
    }
  }

  @Test
  void aDamagedDatasetIsToldInASentence() throws Exception {
    Files.writeString(folder.resolve("current"), "generation-7");
    assertThatThrownBy(() -> WebServer.start(WebSettings.local(folder, 0, "tests")))
        .isInstanceOf(WebServerException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void theSampleGivesWayToADatasetAndThatToItsNextState() throws Exception {
    Path dataset = folder.resolve("dataset");
    try (WebServer server = RunningSite.over(dataset)) {
      assertThat(get(server, "/")).contains("This is the sample edition");
      fill(dataset, 2020);
      awaitPage(server, "/editions/2020", "Auremia");
      assertThat(get(server, "/")).doesNotContain("This is the sample edition");
      fill(dataset, 2021);
      awaitPage(server, "/editions/2021", "Auremia");
    }
  }

  private static void awaitPage(WebServer server, String path, String words)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!get(server, path).contains(words)) {
      assertThat(Instant.now()).as("time until " + path + " is shown").isBefore(end);
      Thread.sleep(100);
    }
  }
}
