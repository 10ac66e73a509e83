package io.tierwatch.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeedPageTest {

  private static String page(Optional<WholeProcess> process) {
    return SpeedPage.of(
        LocalDate.of(2026, 1, 2),
        new SpeedPage.Machine("Abacus", 2, "17", 0.5, 1.5),
        "text.txt",
        400_000,
        List.of(
            new Speed("a.b.TierwatchBenchmark.both", 8, 10.04, 50),
            new Speed("a.b.CoreNlpEntitiesBenchmark.entities", 0.02, 0.0213, 2000)),
        process,
        9);
  }

  @Test
  void showsSpeedsMachineAndLoad() {
    assertThat(page(Optional.empty()))
        .contains("2026-01-02", "Abacus, 2 processors", "was 0.5 at the start and 1.5 at the end")
        .contains("| Tierwatch: both, from bytes to facts | 10.0 | 8.0 | 50 |")
        .contains("pos, lemma, ner | 0.021 | 0.020 | 2000 |")
        .doesNotContain("whole process");
  }

  @Test
  void showsTheWholeProcessWhereItWasMeasured() {
    assertThat(page(Optional.of(new WholeProcess(0.9, 1.2, 151.6))))
        .contains("median of 9 runs: 0.90 s by the\nclock, 1.20 s", "at most 152 MiB");
  }
}
