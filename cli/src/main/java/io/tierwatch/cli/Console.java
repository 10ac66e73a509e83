package io.tierwatch.cli;

import io.tierwatch.cli.text.Ink;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command reads from and prints to.
 *
 * @param ink whether what is printed on {@code out} may be coloured
 * @param interactive whether somebody looks at {@code err} while the command runs
 */
public record Console(
    InputStream in, PrintWriter out, PrintWriter err, Ink ink, boolean interactive) {

  /** The console of this process. */
  static Console ofProcess() {
    boolean colour = isTerminal("stdout") && System.getenv("NO_COLOR") == null;
    return new Console(
        System.in,
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        colour ? Ink.COLOUR : Ink.PLAIN,
        isTerminal("stderr"));
  }

  /** Prints lines on the output. */
  void print(List<String> lines) {
    for (String line : lines) {
      out.print(line);
      out.print('\n');
    }
  }

  /** Says something on the error output in one line, under the program's name. */
  void say(String message) {
    err.print("tierwatch: " + message + "\n");
    err.flush();
  }

  /** The launcher knows; without it there are no colours. */
  private static boolean isTerminal(String stream) {
    return Boolean.getBoolean("tierwatch." + stream + ".terminal");
  }
}
