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

  /** A page of the input was read. */
  void page(int page, int pages) {
    if (console.interactive() && (page % 10 == 0 || page == pages)) {
      String text = "reading page " + page + " of " + pages;
      console.err().print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
      console.err().flush();
      shown = Math.max(shown, text.length());
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
