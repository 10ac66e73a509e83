package io.tierwatch.assessment.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementHistoryTest {

  @Test
  void whatIsToldOfItsSourcesIsWhatTheFileSays() throws Exception {
    List<String> rows;
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                PlacementHistory.class.getResourceAsStream("tier-placements.csv"),
                StandardCharsets.UTF_8))) {
      rows = file.lines().skip(1).toList();
    }
    assertThat(PlacementHistory.SOURCES).startsWith("Scorecard Diplomacy for 2001 to 2014,");
    assertThat(rows)
        .hasSizeGreaterThan(3000)
        .allSatisfy(
            row -> {
              String[] cells = row.split(",");
              boolean scorecard = cells[3].equals("scorecard-diplomacy");
              assertThat(scorecard).as(row).isEqualTo(Integer.parseInt(cells[1]) <= 2014);
            });
  }
}
