package io.tierwatch.cli.text;

/** Colours for a terminal, or none. */
public enum Ink {
  /** Text without any escape sequence. */
  PLAIN,
  /** ANSI colours. */
  COLOUR;

  /** For headings. */
  public String bold(String text) {
    return paint("1", text);
  }

  /** For what may be passed over, such as line numbers. */
  public String dim(String text) {
    return paint("2", text);
  }

  /** For what is wrong. */
  public String red(String text) {
    return paint("31", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
