package io.tierwatch.web.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Readings;
import io.tierwatch.model.Edition;
import io.tierwatch.web.RunningSite;
import io.tierwatch.web.Visitor;
import io.tierwatch.web.WebServer;
import io.tierwatch.web.country.CountryPage.YearTier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TierHistoryTest {

  private static final String NARRATIVE =
      """
      KENYA: TIER 2
      The Government of Kenya does not fully meet the minimum standards for the elimination
      of trafficking but is making significant efforts to do so.
      PROSECUTION
      The government maintained law enforcement efforts. Courts convicted 38 traffickers.
      """;

  @TempDir Path folder;

  @Test
  void aYearBetweenThatIsNotKnownIsAGap() {
    YearTier first = new YearTier(2014, "2", false);
    YearTier last = new YearTier(2017, "3", true);
    assertThat(TierHistory.withGaps(new TreeMap<>(Map.of(2014, first, 2017, last))))
        .containsExactly(
            first, new YearTier(2015, null, false), new YearTier(2016, null, false), last);
    assertThat(TierHistory.withGaps(new TreeMap<>())).isEmpty();
  }

  @Test
  void thePageTellsWhereTheTiersOfOtherYearsAreFrom() throws Exception {
    Path file = Files.writeString(folder.resolve("kenya.txt"), NARRATIVE);
    Input input = new Input.Labelled("kenya.txt", file);
    DatasetFilling filling = new DatasetFilling("tests");
    filling.add(new Readings().read(input, Optional.of(new Edition(2019))), input);
    filling.write(folder.resolve("dataset"));
    try (WebServer site = RunningSite.over(folder.resolve("dataset"))) {
      Visitor visitor = new Visitor(site.address());
      assertThat(visitor.get("/editions/2019/countries/KEN").body())
          .contains("published ones", "Scorecard Diplomacy for 2001 to 2014", ">not known</span>");
      assertThat(visitor.get("/editions/2019/countries/KEN.json").body())
          .contains(
              "{\"year\":2016,\"tier\":null,\"here\":false}",
              "{\"year\":2019,\"tier\":\"2\",\"here\":true}");
      assertThat(visitor.get("/data").body())
          .contains("Scorecard Diplomacy")
          .doesNotContain("Everything that this site shows");
    }
  }
}
