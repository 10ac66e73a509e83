package io.tierwatch.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param dataset the folder of the dataset; where there is none yet, the sample edition is shown
 *     until a report is uploaded
 * @param address the address of this machine to listen on, such as {@code 127.0.0.1}
 * @param port the port to listen on; 0 for one that is free
 * @param password the password of reviewers; without one nobody can review
 * @param program the version of the program, for pages and manifests
 */
public record WebSettings(
    Path dataset, String address, int port, Optional<String> password, String program) {

  /** For this machine only, without reviews. */
  public static WebSettings local(Path dataset, int port, String program) {
    return new WebSettings(dataset, "127.0.0.1", port, Optional.empty(), program);
  }

  /** Whether this machine alone can reach the site. */
  public boolean isLocal() {
    return Loopback.is(address);
  }
}
