package io.tierwatch.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows a dataset as a web page. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Show a dataset as a site in the browser.",
    description = {
      "Opens the dataset; where there is none yet, the sample edition. Reports can be",
      "read in the browser: they go into the dataset. Only this machine can reach the",
      "site unless --address says otherwise. With a password in the environment",
      "variable TIERWATCH_PASSWORD, readers who know it can review facts."
    },
    footer = {
      "",
      "Examples:",
      "  tierwatch serve",
      "  tierwatch serve --port 9000 --dataset tierwatch-data",
      "  TIERWATCH_PASSWORD=... tierwatch serve"
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port to listen on, 0 for one that is free (${DEFAULT-VALUE}).")
  int port = 8080;

  @Option(
      names = "--address",
      paramLabel = "IP",
      defaultValue = "127.0.0.1",
      description = "The address of this machine to listen on (${DEFAULT-VALUE}).")
  String address = "127.0.0.1";

  @Option(
      names = {"-d", "--dataset"},
      paramLabel = "DIR",
      defaultValue = "tierwatch-data",
      description = "The folder of the dataset (${DEFAULT-VALUE}).")
  Path dataset = Path.of("tierwatch-data");

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw Refusal.ofUsage("a port is a number from 0 to 65535.");
    }
    Optional<String> password = password(System.getenv("TIERWATCH_PASSWORD"));
    try {
      new Site(console).run(dataset, address, port, password);
    } catch (NoClassDefFoundError e) {
      throw Refusal.ofInput(
          "the libraries of the site are not on the class path: start it with ./tierwatch serve.");
    }
    return 0;
  }

  private static Optional<String> password(@Nullable String given) throws Refusal {
    if (given == null || given.isEmpty()) {
      return Optional.empty();
    }
    if (given.length() < 8) {
      throw Refusal.ofUsage("TIERWATCH_PASSWORD must have at least 8 characters.");
    }
    return Optional.of(given);
  }
}
