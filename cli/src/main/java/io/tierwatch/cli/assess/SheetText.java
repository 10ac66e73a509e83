package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.tier.Reason;
import io.tierwatch.cli.text.Wrapping;
import java.util.List;
import java.util.stream.Collectors;

/** Small texts of the sheets. */
final class SheetText {

  private SheetText() {}

  static List<String> reason(Reason reason) {
    return Wrapping.hanging("  - ", reason.text() + lines(reason.lines()));
  }

  static String entry(Entry entry) {
    return entry.note() + lines(entry.lines());
  }

  /** The lines in brackets; nothing where there is none. */
  static String lines(List<Integer> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return " (" + (lines.size() == 1 ? "line " : "lines ") + numbers + ")";
  }
}
