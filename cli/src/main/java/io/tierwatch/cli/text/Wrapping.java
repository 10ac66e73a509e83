package io.tierwatch.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks into lines. */
public final class Wrapping {

  /** The width that every terminal has. */
  public static final int WIDTH = 80;

  private Wrapping() {}

  /** The lines of a text; a word that is longer than a line has a line of its own. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The lines of a text that fit a terminal, the first behind a label, the others under it. */
  public static List<String> hanging(String label, String text) {
    List<String> lines = new ArrayList<>();
    String indent = label;
    for (String line : wrap(text, WIDTH - label.length())) {
      lines.add((indent + line).stripTrailing());
      indent = " ".repeat(label.length());
    }
    return lines;
  }
}
