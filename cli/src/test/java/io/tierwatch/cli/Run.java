package io.tierwatch.cli;

import io.tierwatch.cli.text.Ink;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A run of the command within the test. */
record Run(int exitCode, String out, String err) {

  static Run of(String... arguments) {
    return run("", Ink.PLAIN, arguments);
  }

  static Run withInput(String input, String... arguments) {
    return run(input, Ink.PLAIN, arguments);
  }

  static Run onTerminal(String... arguments) {
    return run("", Ink.COLOUR, arguments);
  }

  private static Run run(String input, Ink ink, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            ink,
            ink == Ink.COLOUR);
    int exitCode = Tierwatch.run(console, arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
