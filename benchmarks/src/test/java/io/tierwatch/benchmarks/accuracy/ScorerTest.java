package io.tierwatch.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.FactJson;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static List<FactRow> rows(String... records) throws Exception {
    List<FactRow> rows = new ArrayList<>();
    for (String record : records) {
      FactJson.read(new StringReader(record)).forEach(fact -> rows.add(FactRow.of(fact)));
    }
    return rows;
  }

  private static String measure(String metric, String value, String unit, int line) {
    return String.format(
        """
        {"type":"measure","country":"XKX","edition":2019,"metric":"%s","value":%s,"max":null,\
        "qualifier":"exact","unit":"%s","period":"current","actor":"government",\
        "exploitation":null,"of":null,"line":%d}
        """,
        metric, value, unit, line);
  }

  private static String route(String origin, String destination, String exploitation) {
    return String.format(
        "{\"type\":\"route\",\"country\":\"XKX\",\"edition\":2019,\"origin\":[%s],\"destination\":[%s],"
            + "\"exploitation\":[%s],\"victims\":[],\"sectors\":[],\"line\":9}",
        origin, destination, exploitation);
  }

  private static String finding(String question, String answer) {
    return String.format(
        "{\"type\":\"finding\",\"country\":\"XKX\",\"edition\":2019,\"question\":\"%s\","
            + "\"answer\":\"%s\",\"line\":3}",
        question, answer);
  }

  @Test
  void aFigureOneLineAwayIsFoundAndOneTwoLinesAwayIsNot() throws Exception {
    List<FactRow> reference = rows(measure("convictions", "3", "persons", 10));

    Score near =
        Scorer.score(reference, rows(measure("convictions", "3", "persons", 11))).type("measure");
    Score far =
        Scorer.score(reference, rows(measure("convictions", "3", "persons", 12))).type("measure");

    assertThat(near).isEqualTo(new Score(1, 1, 1));
    assertThat(far).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void anUnreportedFigureIsNotZero() throws Exception {
    List<FactRow> zero = rows(measure("convictions", "0", "persons", 10));
    List<FactRow> unreported = rows(measure("convictions", "null", "persons", 10));

    assertThat(Scorer.score(zero, unreported).type("measure").hit()).isZero();
  }

  @Test
  void eachFactIsPairedOnceWithTheNearest() throws Exception {
    List<FactRow> reference =
        rows(measure("convictions", "3", "persons", 10), measure("convictions", "3", "cases", 11));
    List<FactRow> given =
        rows(
            measure("convictions", "3", "cases", 11),
            measure("convictions", "3", "persons", 10),
            measure("convictions", "3", "persons", 10));

    Scores scores = Scorer.score(reference, given);

    assertThat(scores.type("measure")).isEqualTo(new Score(2, 2, 3));
    assertThat(scores.fields().get("measure.unit")).isEqualTo(new Score(2, 2, 2));
  }

  @Test
  void metricsAndHeadlineMeasuresAreCountedApart() throws Exception {
    List<FactRow> reference =
        rows(
            measure("convictions", "3", "persons", 10),
            measure("hotline_calls", "40", "calls", 20));
    List<FactRow> given = rows(measure("convictions", "4", "persons", 10));

    Scores scores = Scorer.score(reference, given);

    assertThat(scores.type("measure:headline")).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.metrics())
        .containsEntry("convictions", new Score(0, 1, 1))
        .containsEntry("hotline_calls", new Score(0, 1, 0));
  }

  @Test
  void routesAreComparedLegByLeg() throws Exception {
    List<FactRow> reference = rows(route("\"AAA\",\"BBB\"", "\"XKX\"", "\"sex\",\"labor\""));
    List<FactRow> given =
        rows(
            route("\"AAA\"", "\"XKX\"", "\"sex\""), route("\"Gulf states\"", "\"XKX\"", "\"sex\""));

    assertThat(Scorer.score(reference, given).type("route")).isEqualTo(new Score(1, 4, 2));
  }

  @Test
  void anAnswerCountsByItsQuestion() throws Exception {
    List<FactRow> reference = rows(finding("hotline", "yes"), finding("male_shelter", "no"));
    List<FactRow> given = rows(finding("hotline", "yes"), finding("male_shelter", "yes"));

    assertThat(Scorer.score(reference, given).type("finding")).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void scoresOfNarrativesAddUp() throws Exception {
    List<FactRow> reference = rows(measure("convictions", "3", "persons", 10));
    Scores hit = Scorer.score(reference, reference);
    Scores miss = Scorer.score(reference, List.of());

    Score sum = Scores.sum(List.of(hit, miss)).type("measure");

    assertThat(sum).isEqualTo(new Score(1, 2, 1));
    assertThat(sum.precision()).isEqualTo(1.0);
    assertThat(sum.recall()).isEqualTo(0.5);
    assertThat(Score.rounded(sum.f1())).isEqualTo(0.667);
  }
}
