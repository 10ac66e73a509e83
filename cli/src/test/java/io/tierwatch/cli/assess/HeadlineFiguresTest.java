package io.tierwatch.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Figures;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The commands give the figures that the pages of the site give: those of the headline. */
class HeadlineFiguresTest {

  private static final Bench BENCH = new Bench();

  private final List<Fact> facts = new ArrayList<>();
  private int year = 2019;

  private void says(
      String sentence,
      int line,
      Period period,
      @Nullable Double value,
      Qualifier qualifier,
      Unit unit) {
    Evidence evidence =
        new Evidence(
            Countries.standard().byCode("XAA").orElseThrow(),
            new Edition(year),
            line,
            "",
            List.of(),
            sentence,
            "a rule of this test");
    facts.add(
        new Measure(
            evidence,
            Metric.CONVICTIONS,
            value,
            null,
            qualifier,
            unit,
            period,
            Actor.GOVERNMENT,
            null,
            null));
  }

  /** The pair of figures that stands closest together is not the one that is compared. */
  private void aRaidBetweenTheTotals() {
    String total = "Courts convicted at least 132 persons, compared with 121 before.";
    says("A raid led to 87.", 9, Period.CURRENT, 87.0, Qualifier.EXACT, Unit.PERSONS);
    says(total, 4, Period.CURRENT, 132.0, Qualifier.AT_LEAST, Unit.PERSONS);
    says(total, 9, Period.PREVIOUS, 121.0, Qualifier.EXACT, Unit.PERSONS);
  }

  private Headline headline() {
    return figures().headline(Metric.CONVICTIONS).orElseThrow();
  }

  private Figures figures() {
    return CountryFacts.split(facts).get(0).figures();
  }

  private Judged judged() {
    return BENCH.judge(CountryFacts.split(facts)).get(0);
  }

  private List<String> sheet() {
    return AssessmentSheet.lines(judged()).stream().filter(l -> l.contains("convict")).toList();
  }

  private List<String> table() {
    return ComparisonText.table(Comparison.of(List.of(judged()))).stream()
        .filter(line -> line.startsWith("| convictions |"))
        .toList();
  }

  private List<String> csv() {
    return ComparisonText.csv(Comparison.of(List.of(judged()))).stream()
        .filter(line -> line.contains("figures,convictions"))
        .toList();
  }

  @Test
  void theSheetAndTheComparisonGiveTheHeadline() {
    aRaidBetweenTheTotals();
    Headline headline = headline();
    assertThat(figures().change(Metric.CONVICTIONS).orElseThrow().now())
        .as("what the narrative sets closest together")
        .isNotEqualTo(headline.now());
    assertThat(headline.now()).isNotNull();
    assertThat(headline.before()).isNotNull();
    assertThat(sheet())
        .contains(
            "- "
                + FactText.of(headline.now())
                + ", before: "
                + FactText.of(headline.before())
                + " (lines 4, 9)");
    assertThat(table())
        .containsExactly("| convictions | ≥ 132 persons, before: 121 (lines 4, 9) |");
    assertThat(csv()).containsExactly("XAA,2019,figures,convictions,132,persons,121,4;9,,persons");
  }

  @Test
  void aFigureOfAnotherUnitIsSaidWithIt() {
    String both = "Nine persons were convicted, in six cases before.";
    says(both, 3, Period.CURRENT, 9.0, Qualifier.EXACT, Unit.PERSONS);
    says(both, 3, Period.PREVIOUS, 6.0, Qualifier.EXACT, Unit.CASES);
    assertThat(table()).containsExactly("| convictions | 9 persons, before: 6 cases (line 3) |");
    assertThat(csv()).containsExactly("XAA,2019,figures,convictions,9,persons,6,3,,cases");
  }

  @Test
  void aFigureThatWasNotReportedKeepsThatOfBefore() {
    String both = "No figures were given; 29 were convicted before.";
    says(both, 3, Period.CURRENT, null, Qualifier.EXACT, Unit.PERSONS);
    says(both, 3, Period.PREVIOUS, 29.0, Qualifier.EXACT, Unit.PERSONS);
    assertThat(table())
        .containsExactly("| convictions | not reported, before: 29 persons (line 3) |");
    assertThat(csv()).containsExactly("XAA,2019,figures,convictions,not reported,,29,3,,persons");
  }

  private List<String> changes(Runnable earlier, Runnable later) {
    facts.clear();
    year = 2018;
    earlier.run();
    List<CountryFacts> before = CountryFacts.split(facts);
    facts.clear();
    year = 2019;
    later.run();
    List<CountryFacts> after = CountryFacts.split(facts);
    return ChangeList.lines(BENCH.comparison().compare(before, after).get(0)).stream()
        .filter(line -> line.startsWith("- convictions: "))
        .toList();
  }

  private void alone(Double value, Qualifier qualifier, Unit unit) {
    says("Courts convicted some.", 5, Period.CURRENT, value, qualifier, unit);
  }

  @Test
  void changesBetweenEditionsAreThoseOfTheHeadlines() {
    assertThat(
            changes(() -> alone(90.0, Qualifier.EXACT, Unit.PERSONS), this::aRaidBetweenTheTotals))
        .containsExactly("- convictions: 90 persons (line 5) to ≥ 132 persons (line 4)");
    assertThat(
            changes(
                () -> alone(9.0, Qualifier.EXACT, Unit.PERSONS),
                () -> alone(4.0, Qualifier.EXACT, Unit.PERSONS)))
        .containsExactly("- convictions: 9 persons (line 5) to 4 persons (line 5), -5");
    assertThat(
            changes(
                () -> alone(9.0, Qualifier.EXACT, Unit.CASES),
                () -> alone(4.0, Qualifier.EXACT, Unit.PERSONS)))
        .containsExactly(
            "- convictions: 9 cases (line 5) to 4 persons (line 5), not counted alike");
  }
}
