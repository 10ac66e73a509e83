package io.tierwatch.web.printed;

import io.tierwatch.web.page.Addresses;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Draws the words of a printed page as SVG: a template would take its time over so many. */
final class SheetSvg {

  /** Which part of a line's height stands above its base. */
  private static final double ABOVE = 0.8;

  private final PrintedSheet sheet;
  private final StringBuilder svg = new StringBuilder();

  SheetSvg(PrintedSheet sheet) {
    this.sheet = sheet;
  }

  /** The elements within the drawing; words of the same facts that follow each other are a link. */
  String draw() {
    List<Integer> open = List.of();
    for (PrintedWord word : sheet.words()) {
      if (!word.facts().equals(open)) {
        close(open);
        open(word.facts());
        open = word.facts();
      }
      draw(word);
    }
    close(open);
    return svg.toString();
  }

  private void open(List<Integer> facts) {
    if (!facts.isEmpty()) {
      boolean chosen = sheet.chosen() != null && facts.contains(sheet.chosen());
      svg.append("<a class=\"lit").append(chosen ? " now" : "").append("\" href=\"");
      svg.append(Addresses.facts(sheet.edition(), sheet.code(), facts)).append("\">");
      svg.append("<title>").append(facts.size() == 1 ? "Fact " : "Facts ");
      svg.append(facts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      svg.append("</title>");
    }
  }

  private void close(List<Integer> facts) {
    svg.append(facts.isEmpty() ? "" : "</a>");
  }

  private void draw(PrintedWord word) {
    double width = word.right() - word.left();
    double size = word.bottom() - word.top();
    if (!word.facts().isEmpty()) {
      svg.append("<rect").append(at("x", word.left() - 1)).append(at("y", word.top()));
      svg.append(at("width", width + 2)).append(at("height", size)).append("/>");
    }
    svg.append("<text").append(at("x", word.left())).append(at("y", word.top() + ABOVE * size));
    svg.append(at("font-size", size)).append(at("textLength", width));
    svg.append(" lengthAdjust=\"spacingAndGlyphs\">");
    svg.append(HtmlUtils.htmlEscape(word.text())).append("</text>");
  }

  private static String at(String name, double value) {
    return String.format(Locale.ROOT, " %s=\"%.1f\"", name, value);
  }
}
