package io.tierwatch.cli;

/** Tells somebody who waits which input is being read. */
final class Progress {

  private final Console console;
  private final int inputs;
  private int number;
  private int shown;

  Progress(Console console, int inputs) {
    this.console = console;
    this.inputs = inputs;
  }

  /** The next input begins. */
  void next(String name) {
    number++;
    String text = "reading " + name + (inputs > 1 ? " (" + number + " of " + inputs + ")" : "");
    if (console.interactive()) {
      console.err().print("\r" + text);
      console.err().flush();
      shown = text.length();
    } else if (inputs > 1) {
      console.say(text);
    }
  }

  /** Wipes what stands on a terminal, before something else is printed. */
  void clear() {
    if (shown > 0) {
      console.err().print("\r" + " ".repeat(shown) + "\r");
      console.err().flush();
      shown = 0;
    }
  }
}
