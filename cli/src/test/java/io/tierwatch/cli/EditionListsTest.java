package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists and tables of a whole report, held against its narratives. */
class EditionListsTest {

  /** One country on another tier than in the sample, one twice, one missing. */
  private static final String FRONT =
      """
      TIER PLACEMENTS
      TIER 1
      AUREMIA
      TIER 2
      BORSANIA
      DRELLAND
      HARSOVIA
      TIER 2 WATCH LIST
      CORDAVIA
      GALVENNE
      TIER 3
      BORSANIA
      FARROWEN

      GLOBAL LAW ENFORCEMENT DATA
      Year Prosecutions Convictions Victims Identified New or Amended Legislation
      2017 12,340 (560) 4,120 (210) 56,780 (9,870) 5
      2018 12,410 (570) 4,230 (220) 57,890 (9,980) 6

      COUNTRIES NOT PARTIES TO THE PROTOCOL TO PREVENT TRAFFICKING IN PERSONS
      Borsania
      Farrowen

      """;

  @TempDir Path folder;

  @Test
  void readCountsThem() {
    String out = Run.withInput(FRONT + SampleText.read(), "read", "-", "-o", "" + folder).out();

    assertThat(out)
        .contains(
            """
            Lists     8 names by tier (6 as in the narratives, 2 otherwise there, 1
                      missing); 2 rows of law enforcement; 2 names of countries not party to
                      the Protocol: see tierwatch check
            """)
        .doesNotContain("narrative without beginning");
  }

  @Test
  void checkTellsEachDisagreementWithItsLines() {
    String out = Run.withInput(FRONT + SampleText.read(), "check", "-").out();

    assertThat(out.replaceAll("\\s+", " "))
        .contains(
            "Lists and narratives that disagree, by line"
                + " 12 Borsania stands in the list of Tier 3, and its narrative says Tier 2 (line ")
        .contains(" 13 Farrowen stands in the list of Tier 3, and its narrative says Special Case")
        .contains(" Eskoria is on Tier 3 in its narrative, and in no list")
        .contains(
            "12 country listed twice: Borsania stands in the list of Tier 2 (line 5) and in that of"
                + " Tier 3");
  }

  @Test
  void explainTellsWhatALineOfThemStates() {
    assertThat(explain("3")).contains("line 3\n\n  listed tier: Auremia, Tier 1\n");
    assertThat(explain("22")).contains("  listed as not party to the Protocol: Farrowen\n");
    assertThat(explain("17").replaceAll("\\s+", " "))
        .contains(
            "law enforcement, World, 2017: prosecutions 12,340 (labor 560), convictions 4,120"
                + " (labor 210), victims identified 56,780 (labor 9,870), new or amended laws 5");
  }

  private static String explain(String line) {
    return Run.withInput(FRONT + SampleText.read(), "explain", "-", line).out();
  }

  @Test
  void whatIsListedWithoutANarrativeStandsTogether() {
    String front = FRONT.replace("FARROWEN\n", "FARROWEN\nMALTA\nMONGOLIA\n");
    String out = Run.withInput(front + SampleText.read(), "check", "-").out();

    assertThat(out)
        .contains("in the lists without a narrative here: Malta (line 14), Mongolia (line\n");
  }

  @Test
  void aReportWithoutThemSaysNothingOfThem() {
    assertThat(Run.of("check").out()).doesNotContain("Lists");
    assertThat(Run.of("read", "-o", folder.toString()).out()).doesNotContain("Lists");
  }

  @Test
  void theFactsOfTheNarrativesAreThoseWithoutThem() throws Exception {
    Run.withInput(FRONT + SampleText.read(), "read", "-", "-o", folder.resolve("a").toString());
    Run.withInput(SampleText.read(), "read", "-", "-o", folder.resolve("b").toString());
    assertThat(facts("a")).isNotEmpty().isEqualTo(facts("b"));
  }

  private String facts(String run) throws Exception {
    String facts = Files.readString(folder.resolve(run).resolve("facts.jsonl"));
    return facts.replaceAll("\"(line|lines|start|end|offsets)\":[^\"]*(?=[,}])", "");
  }

  @Test
  void aDatasetHasTheirTables() {
    String data = folder.resolve("data").toString();
    Run.withInput(
        FRONT + SampleText.read(), "read", "-", "-o", folder.resolve("o").toString(), "-d", data);

    String sql =
        "SELECT l.country, l.tier, p.tier AS narrative FROM listed_tiers l JOIN placements p"
            + " USING (edition, country) WHERE l.tier <> p.tier ORDER BY l.country";
    assertThat(Run.of("sql", "-d", data, "--format", "csv", sql).out())
        .isEqualTo("country,tier,narrative\nXAB,3,2\nXAF,3,SPECIAL\n");
  }
}
