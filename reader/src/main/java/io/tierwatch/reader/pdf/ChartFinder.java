package io.tierwatch.reader.pdf;

import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tier charts of a page: a title, with the marks of two axes below it. The marks leave
 * the text; in their place stands one line with the years.
 */
final class ChartFinder {

  private static final double HIGHEST = 260;

  private final PageLines page;
  private final List<Double> gutters;
  private final List<Chart> charts = new ArrayList<>();
  private final Set<TextLine> marks = new HashSet<>();

  private ChartFinder(PageLines page, List<Double> gutters) {
    this.page = page;
    this.gutters = gutters;
  }

  /**
   * A chart.
   *
   * @param years the line of its years, in order
   * @param tiers the tier of each year that the drawing shows
   */
  record Chart(TextLine title, TextLine years, Map<Integer, Tier> tiers) {}

  /** The charts of a page, and its lines with one line of years for each of them. */
  record Result(List<Chart> charts, List<TextLine> lines) {}

  static Result find(PageLines page, List<Double> gutters) {
    ChartFinder finder = new ChartFinder(page, gutters);
    page.lines().stream().filter(PageLines::isChartTitle).forEach(finder::read);
    List<TextLine> lines = new ArrayList<>();
    page.lines().stream().filter(l -> !finder.marks.contains(l)).forEach(lines::add);
    finder.charts.forEach(c -> lines.add(c.years()));
    return new Result(List.copyOf(finder.charts), lines);
  }

  private void read(TextLine title) {
    List<PageWord> years = new ArrayList<>();
    List<ChartReader.Label> labels = new ArrayList<>();
    for (TextLine line : below(title)) {
      Optional<Tier> tier = tier(line.text());
      if (tier.isPresent()) {
        labels.add(new ChartReader.Label(tier.get(), middle(line)));
      } else {
        addWords(line, years, labels);
      }
      marks.add(line);
    }
    if (years.size() >= 2) {
      years.sort(Comparator.comparingDouble(PageWord::left));
      TextLine axis = new TextLine(years);
      charts.add(new Chart(title, axis, new ChartReader(page.shapes(), years, labels).read()));
    }
  }

  private static void addWords(
      TextLine line, List<PageWord> years, List<ChartReader.Label> labels) {
    for (PageWord word : line.words()) {
      if (isYear(word.text())) {
        years.add(word);
      } else {
        tier(word.text()).ifPresent(t -> labels.add(new ChartReader.Label(t, middle(line))));
      }
    }
  }

  private static double middle(TextLine line) {
    return line.baseline() - 0.35 * line.size();
  }

  /** The lines below a title, in its column, as long as they are marks of a chart's axes. */
  private List<TextLine> below(TextLine title) {
    int column = ReadingOrder.column(title, gutters);
    List<TextLine> below = new ArrayList<>();
    List<TextLine> sorted = new ArrayList<>(page.lines());
    sorted.sort(Comparator.comparingDouble(TextLine::baseline));
    for (TextLine line : sorted) {
      boolean under =
          line.baseline() > title.baseline() + 1 && line.baseline() < title.baseline() + HIGHEST;
      boolean beside = column >= 0 && ReadingOrder.column(line, gutters) != column;
      if (under && !beside) {
        if (!isMarks(line)) {
          break;
        }
        below.add(line);
      }
    }
    return below;
  }

  private static boolean isMarks(TextLine line) {
    return tier(line.text()).isPresent()
        || line.words().stream().allMatch(w -> isYear(w.text()) || tier(w.text()).isPresent());
  }

  static boolean isYear(String word) {
    boolean digits = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (word.startsWith("20") || word.startsWith("199"));
  }

  private static Optional<Tier> tier(String mark) {
    String words = mark.toUpperCase(Locale.ROOT);
    String name = words.startsWith("TIER ") ? words.substring(5).strip() : words;
    return switch (name) {
      case "1" -> Optional.of(Tier.TIER_1);
      case "2" -> Optional.of(Tier.TIER_2);
      case "2WL", "2 WL", "WL", "2 WATCH LIST" -> Optional.of(Tier.TIER_2_WATCH_LIST);
      case "3" -> Optional.of(Tier.TIER_3);
      case "SC", "SPECIAL CASE" -> Optional.of(Tier.SPECIAL_CASE);
      default -> Optional.empty();
    };
  }
}
