package io.tierwatch.dataset.store;

import static io.tierwatch.dataset.Readings.AUREMIA;
import static io.tierwatch.dataset.Readings.BORSANIA;
import static io.tierwatch.dataset.Readings.country;
import static io.tierwatch.dataset.Readings.lawEnforcement;
import static io.tierwatch.dataset.Readings.listed;
import static io.tierwatch.dataset.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.NonParty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists and tables around the narratives, as tables of a dataset. */
class PartTablesTest {

  private static final SqlLimits LIMITS = new SqlLimits(100, Duration.ofSeconds(20));

  @TempDir Path folder;

  @Test
  void listsAndTablesHaveARowForEachCountryAndYear() throws Exception {
    List<EditionFact> parts =
        List.of(
            listed(AUREMIA, Tier.TIER_1, 4),
            listed(BORSANIA, Tier.TIER_2_WATCH_LIST, 5),
            lawEnforcement(null, 2018, 70),
            lawEnforcement(Region.AF, 2018, 12),
            new NonParty(BORSANIA, listed(BORSANIA, Tier.TIER_1, 30).source()));
    update(report("a.txt", 2019, parts, some(AUREMIA, 2019)));

    assertThat(rows("SELECT number, country, name, tier, line, evidence FROM listed_tiers"))
        .containsExactly(
            "[1, XAA, Auremia, 1, 4, Auremia]", "[2, XAB, Borsania, 2WL, 5, Borsania]");
    assertThat(
            rows(
                "SELECT region, region_name, year, prosecutions, prosecutions_labor, convictions,"
                    + " victims_identified, new_legislation, evidence FROM law_enforcement"))
        .containsExactly(
            "[WORLD, World, 2018, 70, 1, 2, null, 3, 2018 70 (1) 2 3]",
            "[AF, Africa, 2018, 12, 1, 2, null, 3, 2018 12 (1) 2 3]");
    assertThat(rows("SELECT country, line, document FROM non_parties"))
        .containsExactly("[XAB, 30, a.txt]");
  }

  @Test
  void theTierOfEachYearOfAChartHasARow() throws Exception {
    update(report("a.pdf", 2019, some(AUREMIA, 2019)));

    assertThat(rows("SELECT edition, country, year, tier, line, page FROM tier_history"))
        .containsExactly("[2019, XAA, 2018, 3, 2, 7]", "[2019, XAA, 2019, 2, 2, null]");
  }

  @Test
  void readingAListAgainReplacesItAndNoOther() throws Exception {
    update(
        report(
            "a.txt",
            2019,
            List.of(
                listed(AUREMIA, Tier.TIER_1, 4),
                listed(BORSANIA, Tier.TIER_3, 5),
                lawEnforcement(null, 2018, 70),
                lawEnforcement(Region.AF, 2018, 12)),
            some(AUREMIA, 2019),
            some(BORSANIA, 2019)),
        report("b.txt", 2018, List.of(listed(AUREMIA, Tier.TIER_2, 4)), some(AUREMIA, 2018)));
    update(
        report(
            "c.txt",
            2019,
            List.of(listed(BORSANIA, Tier.TIER_2, 8), lawEnforcement(Region.AF, 2017, 11)),
            some(BORSANIA, 2019)));

    assertThat(rows("SELECT edition, country, tier FROM listed_tiers"))
        .containsExactly("[2018, XAA, 2]", "[2019, XAB, 2]");
    assertThat(rows("SELECT region, year FROM law_enforcement ORDER BY region"))
        .containsExactly("[AF, 2017]", "[WORLD, 2018]");
  }

  @Test
  void anInputWithoutListsLeavesThoseOfItsEdition() throws Exception {
    update(report("a.txt", 2019, List.of(listed(AUREMIA, Tier.TIER_1, 4)), some(AUREMIA, 2019)));
    update(report("b.txt", 2019, some(AUREMIA, 2019)));

    assertThat(rows("SELECT country, tier FROM listed_tiers")).containsExactly("[XAA, 1]");
  }

  private void update(ReportReading... readings) throws DatasetException {
    Dataset.update(folder, "test", List.of(readings));
  }

  private List<String> rows(String sql) throws DatasetException {
    try (Dataset dataset = Dataset.open(folder)) {
      return dataset.sql(sql, LIMITS).rows().stream().map(Object::toString).toList();
    }
  }

  private static CountryReading some(Country country, int year) {
    return country(country, year, List.of("Police freed nine men."), List.of());
  }
}
