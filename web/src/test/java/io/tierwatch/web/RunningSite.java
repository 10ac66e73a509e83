package io.tierwatch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A site of the sample edition, which all tests that only read share. */
public final class RunningSite {

  /** The password of reviewers. */
  public static final String PASSWORD = "open sesame, please";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final WebServer server;

  private RunningSite(WebServer server) {
    this.server = server;
  }

  /** The shared site. It ends with the tests. */
  public static RunningSite shared() {
    return Shared.SITE;
  }

  /** A site of one's own over a folder, which need not be there yet; the caller closes it. */
  public static WebServer over(Path dataset) throws WebServerException {
    return WebServer.start(
        new WebSettings(dataset, "127.0.0.1", 0, Optional.of(PASSWORD), "tests"));
  }

  /** The address of a page. */
  public URI at(String path) {
    return server.address().resolve(path);
  }

  /** What the site answers to somebody who just asks. */
  public HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds the site from its first use on. */
  private static final class Shared {

    static final RunningSite SITE = start();

    private static RunningSite start() {
      try {
        WebServer server = over(Files.createTempDirectory("tierwatch-site").resolve("dataset"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new RunningSite(server);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (WebServerException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
