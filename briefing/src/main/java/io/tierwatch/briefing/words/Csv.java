package io.tierwatch.briefing.words;

import java.util.List;

/** Rows of comma-separated values as RFC 4180 has them, but with plain line feeds. */
public final class Csv {

  private Csv() {}

  /** A row, without its line feed. */
  public static String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    return row.toString();
  }

  private static String cell(String text) {
    boolean plain =
        text.indexOf(',') < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
