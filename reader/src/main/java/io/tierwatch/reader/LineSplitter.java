package io.tierwatch.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Input to lines. A line ends with LF, CR LF or CR; a form feed begins a page. A page break parts
 * words too, but counts no line, as editors do not count it.
 */
final class LineSplitter {

  private final String text;
  private final boolean paged;
  private final List<Line> lines = new ArrayList<>();
  private int number = 1;
  private int page = 1;

  private LineSplitter(String text) {
    this.text = text;
    this.paged = text.indexOf('\f') >= 0;
  }

  static List<Line> split(String text) {
    LineSplitter splitter = new LineSplitter(text);
    splitter.run();
    return splitter.lines;
  }

  private void run() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(start, i);
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        number++;
        start = i + 1;
      } else if (c == '\f') {
        if (i > start) {
          add(start, i);
        }
        page++;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      add(start, text.length());
    }
  }

  private void add(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Text.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Text.isBlank(text.charAt(last - 1))) {
      last--;
    }
    Line.Role role = first == last ? Line.Role.BLANK : Line.Role.TEXT;
    OptionalInt onPage = paged ? OptionalInt.of(page) : OptionalInt.empty();
    String words = text.substring(first, last);
    lines.add(new Line(number, first, words, first > from, role, onPage));
  }
}
