package io.tierwatch.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The steps from signs to lines in reading order, and from a drawing to tiers. */
class PageStepsTest {

  private static final double WIDTH = 600;

  private static PageWord word(String text, double left, double baseline, double size) {
    return new PageWord(text, left, left + text.length() * size / 2, baseline, size, false);
  }

  private static TextLine line(String text, double left, double right, double baseline) {
    return new TextLine(List.of(new PageWord(text, left, right, baseline, 10, false)));
  }

  private static List<String> read(List<TextLine> lines) {
    List<Double> gutters = Gutters.find(lines, WIDTH);
    return ReadingOrder.of(lines, new ListPage(gutters, Set.of())).stream()
        .flatMap(c -> c.lines().stream())
        .map(TextLine::text)
        .toList();
  }

  private static List<TextLine> columns(int count, double from) {
    List<TextLine> lines = new ArrayList<>();
    double width = 540.0 / count;
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < count; column++) {
        double left = 30 + column * width;
        lines.add(line("c" + column + "r" + row, left, left + width - 16, from + 12 * row));
      }
    }
    return lines;
  }

  @Test
  void columnsAreReadOneBehindTheOther() {
    assertThat(read(columns(2, 100)))
        .startsWith("c0r0", "c0r1", "c0r2", "c0r3", "c0r4", "c1r0")
        .hasSize(10);
    assertThat(read(columns(3, 100)))
        .containsSubsequence("c0r0", "c0r4", "c1r0", "c1r4", "c2r0", "c2r4")
        .hasSize(15);
  }

  @Test
  void aLineOverAllColumnsEndsWhatIsAboveIt() {
    List<TextLine> lines = new ArrayList<>(columns(2, 100));
    lines.add(line("over all", 100, 500, 170));
    lines.addAll(columns(2, 200));
    assertThat(read(lines).subList(9, 12)).containsExactly("c1r4", "over all", "c0r0");
  }

  private static TextLine words(double baseline, String... texts) {
    List<PageWord> words = new ArrayList<>();
    for (String text : texts) {
      words.add(word(text, 30 + 80 * words.size(), baseline, 10));
    }
    return new TextLine(words);
  }

  private static List<String> withoutHeads(String[]... heads) {
    List<PageLines> pages = new ArrayList<>();
    for (String[] head : heads) {
      List<TextLine> lines = List.of(words(40, head), words(52, "Text", "of", head[0]));
      pages.add(new PageLines(WIDTH, 800, lines, List.of(), List.of()));
    }
    return RunningHeads.removed(pages).stream().map(page -> page.lines().get(0).text()).toList();
  }

  @Test
  void aHeadingWithATierIsNoRunningHeadThoughEveryPageBeginsWithOne() {
    assertThat(
            withoutHeads(
                new String[] {"ARCADIA:", "TIER", "2"}, new String[] {"BORSANIA:", "TIER", "3"}))
        .containsExactly("ARCADIA: TIER 2", "BORSANIA: TIER 3");
    assertThat(withoutHeads(new String[] {"ARCADIA", "12"}, new String[] {"BORSANIA", "13"}))
        .containsExactly("Text of ARCADIA", "Text of BORSANIA");
  }

  @Test
  void linesOfOneColumnStayWhole() {
    List<TextLine> lines = new ArrayList<>();
    for (int row = 0; row < 20; row++) {
      lines.add(line("line " + row, 30, row % 5 == 4 ? 200 : 570, 100 + 12 * row));
    }
    assertThat(Gutters.find(lines, WIDTH)).isEmpty();
  }

  @Test
  void aLargeFirstLetterBeginsItsWord() {
    List<TextLine> lines =
        List.of(
            new TextLine(List.of(word("he", 40, 100, 10), word("port", 60, 100, 10))),
            new TextLine(List.of(word("T", 20, 112, 30))),
            new TextLine(List.of(word("lies", 40, 112, 10))));
    assertThat(DropCaps.lifted(lines))
        .extracting(TextLine::text)
        .containsExactly("The port", "lies");
  }

  private static final List<ChartReader.Label> LABELS =
      List.of(
          new ChartReader.Label(Tier.TIER_1, 100),
          new ChartReader.Label(Tier.TIER_2, 120),
          new ChartReader.Label(Tier.TIER_3, 140));

  private static List<PageWord> years() {
    List<PageWord> years = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      years.add(word(String.valueOf(2016 + i), 90 + 30 * i, 160, 5));
    }
    return years;
  }

  private static Shape path(String style, double... places) {
    List<Shape.Point> points = new ArrayList<>();
    for (int i = 0; i < places.length; i += 2) {
      points.add(new Shape.Point(places[i], places[i + 1]));
    }
    return new Shape(points, style, false, true);
  }

  private static Map<Integer, Tier> tiers(Shape... shapes) {
    return new ChartReader(List.of(shapes), years(), LABELS).read();
  }

  private static final Shape GRID_1 = path("grey", 80, 100, 210, 100);
  private static final Shape GRID_2 = path("grey", 80, 120, 210, 120);

  @Test
  void aLineOverTheGridTellsTheTiers() {
    Shape data = path("red", 95, 120, 125, 120, 155, 140, 185, 100);
    assertThat(tiers(GRID_1, GRID_2, data))
        .containsExactly(
            Map.entry(2016, Tier.TIER_2),
            Map.entry(2017, Tier.TIER_2),
            Map.entry(2018, Tier.TIER_3),
            Map.entry(2019, Tier.TIER_1));
  }

  @Test
  void aStaircaseTellsTheTiers() {
    Shape data = path("red", 85, 120, 140, 120, 140, 100, 200, 100);
    assertThat(tiers(data).values())
        .containsExactly(Tier.TIER_2, Tier.TIER_2, Tier.TIER_1, Tier.TIER_1);
  }

  @Test
  void aLevelLineFromTheFirstYearToTheLastIsNoRule() {
    assertThat(tiers(GRID_1, path("red", 95, 140, 185, 140)).values())
        .hasSize(4)
        .containsOnly(Tier.TIER_3);
  }

  @Test
  void aGridAloneTellsNothing() {
    assertThat(tiers(GRID_1, GRID_2)).isEmpty();
    assertThat(tiers(GRID_1)).isEmpty();
  }

  @Test
  void aPointBetweenTwoTiersTellsNothing() {
    assertThat(tiers(path("red", 95, 110, 125, 120, 155, 120, 185, 120))).doesNotContainKey(2016);
  }
}
