package io.tierwatch.cli;

/** Why a command does not do what was asked, in one sentence for the user. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** The input or output is not what the command needs. */
  static final int INPUT = 1;

  /** The command line is not what the command takes. */
  static final int USAGE = 2;

  private final int exitCode;

  private Refusal(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static Refusal ofInput(String message) {
    return new Refusal(INPUT, message);
  }

  static Refusal ofUsage(String message) {
    return new Refusal(USAGE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
