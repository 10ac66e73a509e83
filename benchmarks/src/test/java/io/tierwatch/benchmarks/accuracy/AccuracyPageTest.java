package io.tierwatch.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {

  private static Assessed narrative(String country, Score money, NumberShare numbers) {
    Scores scores = new Scores();
    scores.addType("money", money);
    return new Assessed(country, scores, numbers);
  }

  @Test
  void groupsHaveColumnsOfTheirOwnAndAllHaveTheSum() {
    String page =
        AccuracyPage.of(
            LocalDate.of(2026, 1, 2),
            List.of(
                new NarrativeGroup("Seen", "read often", List.of("AAA")),
                new NarrativeGroup("Unseen", "never read", List.of("BBB"))),
            List.of(
                narrative("AAA", new Score(4, 4, 4), new NumberShare(3, 1, 4)),
                narrative("BBB", new Score(1, 4, 4), new NumberShare(2, 1, 4))));

    assertThat(page)
        .contains("2026-01-02")
        .contains("| Unseen | BBB | never read |")
        .contains("| type | Seen (1) | Unseen (1) | all (2) |")
        .contains(
            "| money | **1.000** (1.00, 1.00) | **0.250** (0.25, 0.25) | **0.625** (0.63, 0.63) |"
                + " 5 / 8 / 8 |")
        .contains("| Unseen | 4 | 2 | 1 | 1 | 75.0% |")
        .contains("| all | 8 | 5 | 2 | 1 | 87.5% |")
        .contains("| BBB | Unseen | 0.25 |");
  }
}
