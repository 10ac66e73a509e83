package io.tierwatch.cli;

import io.tierwatch.web.WebServer;
import io.tierwatch.web.WebServerException;
import io.tierwatch.web.WebSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The site in the browser. Apart from its command, so that no other command loads the libraries of
 * the web.
 */
final class Site {

  private final Console console;

  Site(Console console) {
    this.console = console;
  }

  /** Runs the site until the process is stopped. */
  void run(Path dataset, String address, int port, Optional<String> password)
      throws Refusal, InterruptedException {
    WebSettings settings =
        new WebSettings(dataset, address, port, password, Tierwatch.Version.text());
    try (WebServer server = WebServer.start(settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-site"));
      console.print(List.of("Tierwatch is at " + server.address() + " (stop it with Ctrl+C)."));
      console.out().flush();
      new CountDownLatch(1).await();
    } catch (WebServerException e) {
      throw Refusal.ofInput(String.valueOf(e.getMessage()));
    }
  }
}
