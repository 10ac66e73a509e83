package io.tierwatch.assessment.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.tier.ClockState.Phase;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchListClockTest {

  private static final WatchListClock CLOCK = new WatchListClock(LawBook.load());
  private static final PlacementHistory HISTORY = PlacementHistory.load();

  /** Walks the clock over tiers that follow one another. */
  private static ClockState walk(int first, String tiers) throws IOException {
    StringBuilder table = new StringBuilder("country,year,tier\n");
    int year = first;
    for (String tier : tiers.split(" ")) {
      if (!tier.equals("?")) {
        table.append("FJI,").append(year).append(',').append(tier).append('\n');
      }
      year++;
    }
    PlacementHistory history = PlacementHistory.read("test", new StringReader(table.toString()));
    return CLOCK.after(history, country("FJI"), year - 1);
  }

  private static Country country(String code) {
    return Countries.standard().byCode(code).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 2,                   OFF_LIST,           0, 0",
    "2010, 2 2WL,               ON_LIST,            1, 0",
    "2010, 2 2WL 2WL,           AT_LIMIT,           2, 0",
    "2010, 2WL 2WL 2WL,         WAIVED,             3, 1",
    "2010, 2WL 2WL 2WL 2WL,     LAST_WAIVER,        4, 2",
    "2010, 2WL 2WL 2WL 2WL 2WL, BEYOND_LIMIT,       5, 3",
    "2010, 2WL 2WL 2,           OFF_LIST,           0, 0",
    "2010, 2WL 3,               OFF_LIST,           0, 0",
    "2010, 2WL 2WL 3,           TIER_3_AFTER_LIMIT, 0, 0",
    "2010, 2WL 2WL 2WL 2WL 3 3, TIER_3_AFTER_LIMIT, 0, 2",
    // until 2018 the law did not limit the years after a return
    "2010, 2WL 2WL 3 2WL 2WL,   AT_LIMIT,           2, 0",
    // listings before 2009 do not count
    "2006, 2WL 2WL 2WL 2WL,     ON_LIST,            1, 0",
    // from 2019 on there is one waiver
    "2019, 2WL 2WL 2WL,         LAST_WAIVER,        3, 1",
    "2019, 2WL 2WL 2WL 2WL,     BEYOND_LIMIT,       4, 2",
    "2016, 2WL 2WL 2WL,         LAST_WAIVER,        3, 1",
    "2019, 2WL 2WL 2WL 3 2WL,   RETURNED,           1, 0",
    "2019, 2WL 2WL 2WL 3 2WL 2, OFF_LIST,           0, 0",
    "2019, 2WL 2WL 2WL 3 2WL 2WL, BEYOND_LIMIT,     2, 0",
    // a year that is not known is taken for one on the list only between two that are
    "2010, 2WL ? 2WL,           WAIVED,             3, 1",
    "2010, 2WL ? 2,             OFF_LIST,           0, 0",
  })
  void goesFromEditionToEdition(int first, String tiers, Phase phase, int years, int waivers)
      throws IOException {
    ClockState state = walk(first, tiers.strip());
    assertThat(state.phase()).isEqualTo(phase);
    assertThat(state.years()).isEqualTo(years);
    assertThat(state.waivers()).isEqualTo(waivers);
  }

  @Test
  void findsExactlyTheWaiversOf2015() {
    Set<String> published =
        Set.of(
            "MMR", "KHM", "DJI", "GIN", "GUY", "HTI", "LBN", "LSO", "MLI", "NAM", "SLB", "SUR",
            "LKA", "TUN", "TZA", "TKM", "UKR");
    Set<String> found =
        Countries.standard().all().stream()
            .filter(country -> HISTORY.tier(country, 2015).equals(listed()))
            .filter(country -> CLOCK.after(HISTORY, country, 2015).waivers() > 0)
            .map(Country::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(new TreeSet<>(published));
  }

  private static Optional<Tier> listed() {
    return Optional.of(Tier.TIER_2_WATCH_LIST);
  }

  /** The year before a published waiver, the clock allows no further year without one. */
  @ParameterizedTest
  @CsvSource({
    "2018, CUB KWT NER SAU SEN SWZ",
    "2019, DZA BGD HUN IRQ LBR MNE NIC",
    "2022, ABW BTN CMR TCD COD GNQ GIN HKG MLI MRT SEN ZMB",
  })
  void asksForThePublishedWaivers(int year, String codes) {
    for (String code : codes.split(" ")) {
      ClockState before = CLOCK.after(HISTORY, country(code), year - 1);
      if (before.certain()) {
        assertThat(before.waiverPossible()).as(code + " " + before).isTrue();
      } else if (HISTORY.tier(country(code), year - 2).isPresent()) {
        assertThat(before.mayStay()).as(code + " " + before).isFalse();
      }
    }
  }

  @Test
  void neverFindsTheReportBeyondTheLawWhereAllYearsAreKnown() {
    for (Country country : Countries.standard().all()) {
      for (int year = 2009; year <= 2015; year++) {
        assertThat(CLOCK.after(HISTORY, country, year).phase())
            .as(country.name() + " " + year)
            .isNotEqualTo(Phase.BEYOND_LIMIT);
      }
    }
  }

  @Test
  void namesTheLineOfAFaultyPlacement() {
    assertThatThrownBy(() -> PlacementHistory.read("h", new StringReader("c\nFJI,2010,4\n")))
        .hasMessageContaining("h, line 2: no tier '4'");
    assertThatThrownBy(() -> PlacementHistory.read("h", new StringReader("c\nXXX,2010,2\n")))
        .hasMessageContaining("h, line 2: no country 'XXX'");
    assertThatThrownBy(() -> PlacementHistory.read("h", new StringReader("c\nFJI;2010\n")))
        .hasMessageContaining("h, line 2");
  }
}
