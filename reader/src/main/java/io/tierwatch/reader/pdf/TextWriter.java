package io.tierwatch.reader.pdf;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.TierInYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Writes the lines of pages as text, with a blank line where a paragraph begins. */
final class TextWriter {

  private final Predicate<String> heading;
  private final StringBuilder text = new StringBuilder();
  private final PageGeometry.Builder geometry = new PageGeometry.Builder();
  private final List<TierChart> charts = new ArrayList<>();
  private final Paragraphs paragraphs = new Paragraphs();
  private int line = 1;
  private int page;

  TextWriter(Predicate<String> heading) {
    this.heading = heading;
  }

  int line() {
    return line;
  }

  String text() {
    return text.toString();
  }

  PageGeometry geometry() {
    return geometry.build();
  }

  List<TierChart> charts() {
    return charts;
  }

  void write(PageLines lines, List<ReadingOrder.Column> columns, List<ChartFinder.Chart> found) {
    page++;
    geometry.beginPage(lines.width(), lines.height());
    for (ReadingOrder.Column column : columns) {
      paragraphs.beginColumn(column.lines());
      for (TextLine printed : column.lines()) {
        write(printed, found);
      }
    }
    text.append('\f');
  }

  private void write(TextLine printed, List<ChartFinder.Chart> found) {
    if (paragraphs.beginsBefore(printed)) {
      endLine();
    }
    Optional<ChartFinder.Chart> chart =
        found.stream().filter(c -> c.years().equals(printed)).findFirst();
    if (chart.isPresent()) {
      writeYears(chart.get());
      return;
    }
    int split = runIn(printed);
    writeWords(printed.words().subList(0, split));
    if (split < printed.words().size()) {
      writeWords(printed.words().subList(split, printed.words().size()));
    }
  }

  /** Behind a heading in bold type with no sign to end it the text begins on a line of its own. */
  private int runIn(TextLine printed) {
    List<PageWord> words = printed.words();
    int bold = 0;
    while (bold < words.size() && words.get(bold).bold()) {
      bold++;
    }
    if (bold == 0 || bold == words.size()) {
      return words.size();
    }
    TextLine head = new TextLine(words.subList(0, bold));
    return !head.text().endsWith(".") && heading.test(head.text()) ? bold : words.size();
  }

  private void writeWords(List<PageWord> words) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        text.append(' ');
      }
      writeWord(words.get(i));
    }
    endLine();
  }

  private int writeWord(PageWord word) {
    int start = text.length();
    text.append(word.text());
    geometry.add(start, text.length(), word.box());
    return start;
  }

  private void writeYears(ChartFinder.Chart chart) {
    List<TierInYear> history = new ArrayList<>();
    Map<Integer, Tier> tiers = chart.tiers();
    boolean first = true;
    for (PageWord word : chart.years().words()) {
      text.append(first ? "" : " ");
      first = false;
      int start = writeWord(word);
      SourceRange range = new SourceRange(line, start, text.length(), OptionalInt.of(page));
      int year = Integer.parseInt(word.text());
      Tier tier = tiers.get(year);
      if (tier != null) {
        history.add(new TierInYear(year, tier, range));
      }
    }
    charts.add(new TierChart(chart.title().text(), line, history));
    endLine();
  }

  private void endLine() {
    text.append('\n');
    line++;
  }
}
