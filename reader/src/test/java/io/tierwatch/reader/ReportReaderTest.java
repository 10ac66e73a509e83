package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Damage.Kind;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

  private static Narrative only(String text) {
    Report report = Fiction.read(text);
    assertThat(report.narratives()).hasSize(1);
    return report.narratives().get(0);
  }

  private static List<Kind> kinds(List<Damage> damage) {
    return damage.stream().map(Damage::kind).toList();
  }

  private static Section section(Narrative narrative, SectionName name) {
    return narrative.section(name).orElseThrow();
  }

  private static List<String> sentences(Narrative narrative, SectionName name) {
    return section(narrative, name).sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void readsAWholeNarrativeWithoutDamage() {
    Narrative narrative = only(Fiction.narrative("Arcadia"));
    assertThat(narrative.country()).isEqualTo(Fiction.ARCADIA);
    assertThat(narrative.headingTier()).contains(Tier.TIER_2);
    assertThat(narrative.damage()).isEmpty();
    assertThat(narrative.sections())
        .extracting(Section::name)
        .containsExactly(SectionName.values());
    assertThat(narrative.chartYears())
        .containsExactly(2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019);
  }

  @Test
  void sectionsSpanFromTheirHeadingToTheirLastLineOfText() {
    Narrative narrative = only(Fiction.narrative("Arcadia"));
    assertThat(narrative.sections())
        .extracting(s -> s.name() + " " + s.startLine() + "-" + s.endLine())
        .containsExactly(
            "SYNOPSIS 1-5",
            "RECOMMENDATIONS 18-21",
            "PROSECUTION 23-29",
            "PROTECTION 31-35",
            "PREVENTION 37-38",
            "PROFILE 40-42");
  }

  @Test
  void recommendationsAreOneItemForEachBullet() {
    Section section = section(only(Fiction.narrative("Arcadia")), SectionName.RECOMMENDATIONS);
    assertThat(section.items())
        .extracting(SourceText::text)
        .containsExactly(
            "Prosecute more traffickers.",
            "Open a shelter for men, and fund it from the state's budget.",
            "Train labor inspectors.");
    assertThat(section.paragraphs()).isEmpty();
  }

  @Test
  void joinsWordsThatAHyphenPartsAndKeepsTheHyphenOfCompounds() {
    Narrative narrative = only(Fiction.narrative("Arcadia"));
    assertThat(sentences(narrative, SectionName.PROSECUTION))
        .contains("Police opened 14 investigations, compared with nine in the year before.");
    assertThat(sentences(narrative, SectionName.PROTECTION))
        .contains(
            "It identified five victims of sex trafficking in mines of the anti-trafficking unit.");
  }

  @Test
  void blankLinesPartParagraphs() {
    Section section = section(only(Fiction.narrative("Arcadia")), SectionName.PROSECUTION);
    assertThat(section.paragraphs()).hasSize(2);
  }

  @Test
  void pageFurnitureInMidSentenceIsPassedOver() {
    String text =
        Fiction.narrative("Arcadia")
            .replace("Police opened\n", "Police opened\n\n\n\n265\n\nE\nAST M\n\nARLAN\nD\n\n");
    Narrative narrative = only(text);
    assertThat(sentences(narrative, SectionName.PROSECUTION))
        .contains("Police opened 14 investigations, compared with nine in the year before.");
    assertThat(narrative.damage()).isEmpty();
  }

  @Test
  void aRunningHeadBeforeACountryHeadingIsNoText() {
    String text =
        Fiction.narrative("Arcadia") + "\n266\n\nARCADIA\n\n" + Fiction.narrative("Zubrovia");
    Report report = Fiction.read(text);
    assertThat(report.narratives()).hasSize(2);
    assertThat(report.narratives().get(0).endLine()).isEqualTo(42);
  }

  @Test
  void joinsACountryHeadingOfTwoLines() {
    Narrative narrative =
        only("MARLAND, PEOPLE’S \nREPUBLIC OF: TIER 3\n\n" + Fiction.body("East Marland"));
    assertThat(narrative.country()).isEqualTo(Fiction.OST);
    assertThat(narrative.headingTier()).contains(Tier.TIER_3);
    assertThat(narrative.heading().orElseThrow().text())
        .isEqualTo("MARLAND, PEOPLE’S REPUBLIC OF: TIER 3");
    assertThat(narrative.startLine()).isEqualTo(1);
  }

  @Test
  void recoversALostCountryHeadingFromTheOpeningSentence() {
    Report report = Fiction.read(Fiction.narrative("Arcadia") + " " + Fiction.body("Zubrovia"));
    assertThat(report.narratives()).hasSize(2);
    Narrative second = report.narratives().get(1);
    assertThat(second.country()).isEqualTo(Fiction.ZUBROVIA);
    assertThat(second.heading()).isEmpty();
    assertThat(second.startLine()).isEqualTo(43);
    assertThat(kinds(second.damage())).containsExactly(Kind.MISSING_COUNTRY_HEADING);
  }

  @Test
  void aHeadingIsBelievedWhateverItsOpeningSentenceNames() {
    Narrative narrative = only("ARCADIA: TIER 2\n" + Fiction.body("Zubrovia"));
    assertThat(narrative.country()).isEqualTo(Fiction.ARCADIA);
  }

  @Test
  void recoversLostSectionHeadingsFromTheirFirstWords() {
    for (String lost :
        List.of(
            "PRIORITIZED RECOMMENDATIONS:",
            "PROSECUTION",
            "PROTECTION",
            "PREVENTION",
            "TRAFFICKING PROFILE")) {
      Narrative narrative = only(Fiction.narrative("Arcadia").replace(lost + "\n", "\n"));
      assertThat(narrative.sections())
          .as(lost)
          .extracting(Section::name)
          .containsExactly(SectionName.values());
      assertThat(kinds(narrative.damage())).as(lost).containsExactly(Kind.MISSING_SECTION_HEADING);
    }
  }

  @Test
  void reportsASectionThatIsNotThere() {
    String text = Fiction.narrative("Arcadia");
    int from = text.indexOf("PROTECTION");
    int to = text.indexOf("PREVENTION");
    Narrative narrative = only(text.substring(0, from) + text.substring(to));
    assertThat(kinds(narrative.damage())).containsExactly(Kind.MISSING_SECTION);
  }

  @Test
  void neverJoinsASentenceAcrossATear() {
    String text =
        Fiction.narrative("Arcadia")
            .replace(
                "Courts heard three cases",
                "Inspectors did not close\nany farm because the\n of these cases. Courts heard cases");
    Narrative narrative = only(text);
    List<Sentence> torn =
        section(narrative, SectionName.PROSECUTION).sentences().stream()
            .filter(Sentence::torn)
            .toList();
    assertThat(torn)
        .extracting(Sentence::text)
        .containsExactly("Inspectors did not close any farm because the", "of these cases.");
    assertThat(kinds(narrative.damage())).containsExactly(Kind.TORN_SENTENCE);
    assertThat(narrative.damage().get(0).line()).isEqualTo(31);
  }

  @Test
  void dropsStrayLettersWhereAColumnBegins() {
    String text =
        Fiction.narrative("Arcadia")
            .replace("Courts heard three cases", "Courts heard three\n N cases")
            .replace("\nPROTECTION", " A PROTECTION");
    Narrative narrative = only(text);
    assertThat(sentences(narrative, SectionName.PROSECUTION))
        .contains("Courts heard three cases in the capital.");
    assertThat(narrative.section(SectionName.PROTECTION)).isPresent();
  }

  @Test
  void reportsTextThatBeginsAndEndsWithinANarrative() {
    String text =
        "victims fled from the camp. Police sent them back.\n\n" + Fiction.narrative("Arcadia");
    int cut = text.indexOf("five victims");
    Report report = Fiction.read(text.substring(0, cut));
    assertThat(kinds(report.damage())).containsExactly(Kind.NO_BEGINNING);
    assertThat(kinds(report.narratives().get(0).damage()))
        .containsExactly(Kind.TORN_SENTENCE, Kind.NO_END);
  }

  @Test
  void reportsAHeadingOfAnUnknownCountry() {
    Report report =
        Fiction.read(Fiction.narrative("Arcadia") + "\nSYLDAVIA: TIER 1\nNothing is.\n");
    assertThat(report.narratives()).hasSize(1);
    assertThat(kinds(report.damage())).containsExactly(Kind.UNKNOWN_COUNTRY);
  }

  @Test
  void readsOneLongLineWithHeadingsGluedIntoIt() {
    String text =
        "ARCADIA: TIER 2The Government of Arcadia does not fully meet the minimum standards; "
            + "therefore it remained on Tier 2. RECOMMENDATIONS FOR ARCADIAProsecute traffickers; "
            + "open a shelter; and train judges.253ARCADIAPROSECUTIONThe government increased "
            + "law enforcement efforts. Police in 2017 found 3,120 254ZUBROVIAvictims of a law of "
            + "the 2000 UN Protocol. PROTECTION The government maintained protection efforts."
            + "PREVENTIONThe government made no efforts to prevent trafficking.TRAFFICKING "
            + "PROFILEAs reported over the past five years, Arcadia is a source country.";
    Report report = Fiction.read(text, 2018);
    Narrative narrative = report.narratives().get(0);
    assertThat(narrative.sections())
        .extracting(Section::name)
        .containsExactly(SectionName.values());
    assertThat(narrative.damage()).isEmpty();
    assertThat(sentences(narrative, SectionName.PROSECUTION))
        .containsExactly(
            "The government increased law enforcement efforts.",
            "Police in 2017 found 3,120 victims of a law of the 2000 UN Protocol.");
    assertThat(section(narrative, SectionName.RECOMMENDATIONS).items())
        .extracting(SourceText::text)
        .containsExactly("Prosecute traffickers", "open a shelter", "train judges.");
  }

  @Test
  void readsANarrativeThatOpensWithItsProfile() {
    String text =
        """
        Arcadia (Tier 2 Watch List)

        Arcadia is a source country for men who work in mines.

        The Government of Arcadia does not fully comply with the minimum standards.

        Recommendations for Arcadia: Prosecute traffickers; open a shelter; and train judges.

        Prosecution
        The Government of Arcadia made some law enforcement efforts.

        Protection
        Arcadia had one shelter.

        Prevention
        Arcadia had no campaigns.
        """;
    Narrative narrative = Fiction.read(text, 2010).narratives().get(0);
    assertThat(narrative.headingTier()).contains(Tier.TIER_2_WATCH_LIST);
    assertThat(narrative.sections())
        .extracting(Section::name)
        .containsExactly(
            SectionName.PROFILE,
            SectionName.SYNOPSIS,
            SectionName.RECOMMENDATIONS,
            SectionName.PROSECUTION,
            SectionName.PROTECTION,
            SectionName.PREVENTION);
    assertThat(section(narrative, SectionName.RECOMMENDATIONS).items()).hasSize(3);
    assertThat(narrative.damage()).isEmpty();
  }

  @Test
  void recommendationsMayBeAListWithoutBullets() {
    String text =
        """
        ARCADIA (Tier 2) taken from a page about the report

        The Government of Arcadia does not fully meet the minimum standards.

        Prioritized Recommendations

        Prosecute traffickers; spare victims.

        Open a shelter.
        """;
    Narrative narrative = Fiction.read(text, 2023).narratives().get(0);
    assertThat(section(narrative, SectionName.RECOMMENDATIONS).items())
        .extracting(SourceText::text)
        .containsExactly("Prosecute traffickers; spare victims.", "Open a shelter.");
  }

  @Test
  void theYearInTheNameOfTheFileIsTakenWhereTheTextTellsNoneAndIsToldAsThat()
      throws UnreadableReportException {
    byte[] silent =
        "ARCADIA: TIER 1\nArcadia meets the standards.\n".getBytes(StandardCharsets.UTF_8);

    Report report = Fiction.reader().read("reports/2013-arcadia.txt", silent, Optional.empty());

    assertThat(report.edition()).isEqualTo(new Edition(2013));
    assertThat(report.damage()).extracting(Damage::kind).contains(Kind.EDITION_OF_FILE_NAME);
    assertThat(Fiction.reader().read("tip-2011/arcadia.txt", silent, Optional.empty()).edition())
        .isEqualTo(new Edition(2011));
    for (String name : List.of("2013-2014.txt", "20130401.txt", "a\0b/", "/")) {
      assertThatThrownBy(() -> Fiction.reader().read(name, silent, Optional.empty()))
          .isInstanceOf(UnknownEditionException.class);
    }
  }

  @Test
  void tellsTheEditionOrSaysThatItMustBeGiven() throws UnreadableReportException {
    byte[] told = Fiction.narrative("Arcadia").getBytes(StandardCharsets.UTF_8);
    assertThat(Fiction.reader().read("test", told, Optional.empty()).edition())
        .isEqualTo(new Edition(2019));
    byte[] untold = "ARCADIA: TIER 1\nAll is well there.".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Fiction.reader().read("test", untold, Optional.empty()))
        .isInstanceOf(UnreadableReportException.class)
        .hasMessageContaining("--edition YEAR");
  }

  @Test
  void aRepeatedHeadingBeginsNothing() {
    Narrative narrative = only("ARCADIA: TIER 2\n".repeat(50) + Fiction.narrative("Arcadia"));
    assertThat(narrative.sections()).hasSize(6);
  }

  @Test
  void refusesWhatIsNoReportWithOneSentence(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.txt");
    refuses(file, "does not exist");
    refuses(folder, "is a folder");
    Files.write(file, new byte[0]);
    refuses(file, "is empty");
    Files.writeString(file, " \n\n ");
    refuses(file, "nothing but blanks");
    Files.writeString(file, "A letter to a friend.\n");
    refuses(file, "holds no country's narrative");
    Files.write(file, new byte[] {'A', 0, 1, 2});
    refuses(file, "is not text");
    Files.writeString(file, "%PDF-1.7 and so on");
    refuses(file, "is a broken PDF file");
    Files.writeString(file, "<!DOCTYPE html><html><body><script>TIER 2</script></body></html>");
    refuses(file, "is an HTML page without text");
  }

  private static void refuses(Path file, String words) {
    assertThatThrownBy(() -> Fiction.reader().read(file, Optional.empty()))
        .isInstanceOf(UnreadableReportException.class)
        .hasMessageContaining(words)
        .hasMessageMatching("[^\\n]*\\.");
  }

  @Test
  void readsAnHonestFileFromDisk(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("arcadia.txt");
    Files.writeString(file, Fiction.narrative("Arcadia"));
    Report report = Fiction.reader().read(file, Optional.empty());
    assertThat(report.document()).isEqualTo("arcadia.txt");
    assertThat(report.narratives()).hasSize(1);
  }

  @Test
  void theStandardReaderKnowsRealCountries() throws UnreadableReportException {
    byte[] text = "KENYA: TIER 2\nAll is well there.".getBytes(StandardCharsets.UTF_8);
    Report report = ReportReader.standard().read("k", text, Optional.of(new Edition(2019)));
    assertThat(report.narratives().get(0).country().code()).isEqualTo("KEN");
  }
}
