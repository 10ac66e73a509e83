package io.tierwatch.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser of the tests: Chromium with its driver, as the system has them. Where a Debian system
 * lacks them and the tests run as root, as in a container, they are installed.
 */
final class Chromium {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  /** The programs. */
  record Programs(Path browser, Path driver) {}

  /** The programs, or empty where the system has none and cannot get them. */
  static Optional<Programs> find() {
    Optional<Programs> found = onPath();
    if (found.isEmpty() && install()) {
      found = onPath();
    }
    if (found.isEmpty()) {
      System.err.println(
          "No Chromium with chromedriver here: the tests in a browser are skipped. "
              + "Install both (on Debian: chromium and chromium-driver) to run them.");
    }
    return found;
  }

  private static Optional<Programs> onPath() {
    Optional<Path> driver = program("chromedriver");
    for (String name : BROWSERS) {
      Optional<Path> browser = program(name);
      if (browser.isPresent() && driver.isPresent()) {
        return Optional.of(new Programs(browser.get(), driver.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }

  private static boolean install() {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (!root || program("apt-get").isEmpty()) {
      return false;
    }
    System.err.println("Installing chromium and chromium-driver for the tests in a browser ...");
    return run("apt-get", "update")
        && run(
            "apt-get", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
  }

  private static boolean run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(new File("target", "browser-install.log"))
              .start();
      return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
