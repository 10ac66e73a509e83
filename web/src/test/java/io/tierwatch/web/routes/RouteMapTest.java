package io.tierwatch.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.map.WorldMaps;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteMapTest {

  private final RouteMap map = new RouteMap(WorldMaps.standard());

  private static RouteStatement statement(
      List<String> from, List<String> to, List<String> exploitation) {
    return new RouteStatement(
        2019, "XAA", 1, 5, from, to, exploitation, List.of(), List.of(), "words");
  }

  @Test
  void drawsACurveForEachPairAndExploitation() {
    RouteDrawing drawing =
        map.draw(
            List.of(statement(List.of("XAA", "XAB"), List.of("XAC"), List.of("sex", "labor"))));
    assertThat(drawing.lines())
        .extracting(RouteDrawing.Line::words)
        .containsExactlyInAnyOrder(
            "Auremia to Cordavia, sex: 1 statement",
            "Auremia to Cordavia, labor: 1 statement",
            "Borsania to Cordavia, sex: 1 statement",
            "Borsania to Cordavia, labor: 1 statement");
    assertThat(drawing.legend()).extracting(RouteKind::code).containsExactly("sex", "labor");
  }

  @Test
  void aLineIsThickerTheMoreStatementsTellOfIt() {
    RouteStatement often = statement(List.of("XAA"), List.of("XAB"), List.of("sex"));
    RouteStatement once = statement(List.of("XAB"), List.of("XAA"), List.of("sex"));
    RouteDrawing drawing = map.draw(List.of(once, often, often, often));
    assertThat(drawing.lines().get(0).words()).isEqualTo("Auremia to Borsania, sex: 3 statements");
    assertThat(drawing.lines().get(0).width()).isGreaterThan(drawing.lines().get(1).width());
  }

  @Test
  void thereAndBackAreTwoCurves() {
    String there = Curve.between(0, 0, 100, 0, 0);
    String back = Curve.between(100, 0, 0, 0, 0);
    assertThat(there).isEqualTo("M0.0 0.0Q50.0 -16.0 100.0 0.0");
    assertThat(back).isEqualTo("M100.0 0.0Q50.0 16.0 0.0 0.0");
  }

  @Test
  void whatHappensWithinACountryIsARing() {
    RouteDrawing drawing =
        map.draw(List.of(statement(List.of("XAA"), List.of("XAA"), List.of("labor"))));
    assertThat(drawing.lines()).isEmpty();
    assertThat(drawing.inside()).hasSize(1);
    assertThat(drawing.inside().get(0).words()).isEqualTo("within Auremia, labor: 1 statement");
  }

  @Test
  void whatIsNoCountryOrNotStatedIsListed() {
    RouteDrawing drawing =
        map.draw(
            List.of(
                statement(List.of("neighboring countries"), List.of("XAA"), List.of("sex")),
                statement(List.of("XAA"), List.of(), List.of())));
    assertThat(drawing.drawn()).isFalse();
    assertThat(drawing.elsewhere())
        .containsExactly(
            new RouteDrawing.Way("Auremia", "not stated", "unstated", 1),
            new RouteDrawing.Way("neighboring countries", "Auremia", "sex", 1));
  }

  @Test
  void showsThePartOfTheWorldThatHasThePlaces() {
    RouteDrawing near =
        map.draw(List.of(statement(List.of("XAA"), List.of("XAB"), List.of("sex"))));
    RouteDrawing far = map.draw(List.of(statement(List.of("USA"), List.of("NZL"), List.of("sex"))));
    assertThat(near.scale()).isLessThan(far.scale());
    assertThat(far.scale()).isLessThanOrEqualTo(1);
    assertThat(map.draw(List.of()).viewBox()).isEqualTo("0.0 0.0 1000.0 487.0");
  }

  @Test
  void wordsAreEscapedInTheDrawing() {
    String svg = RouteSvg.of(List.of(new RouteDrawing.Line("M0 0", "sex", 1, "<script> & more")));
    assertThat(svg).contains("<title>&lt;script&gt; &amp; more</title>").doesNotContain("<script");
  }
}
