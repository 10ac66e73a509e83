package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.reader.fixture.Atlas;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and tables of a report, whole and damaged. */
class EditionPartsTest {

  private static final CountryNames NAMES = new Atlas();

  private static EditionParts.Result read(String text) {
    return EditionParts.of(LineSplitter.split(text), NAMES, Layouts.load().running());
  }

  private static String tiers(EditionParts.Result read) {
    return facts(read, ListedTier.class).stream()
        .map(t -> t.country().name() + "=" + t.tier().code())
        .collect(Collectors.joining(" "));
  }

  private static String rows(EditionParts.Result read) {
    return facts(read, LawEnforcementYear.class).stream()
        .map(EditionPartsTest::row)
        .collect(Collectors.joining(" | "));
  }

  private static String row(LawEnforcementYear row) {
    String laws = row.newLegislation().isPresent() ? "" + row.newLegislation().getAsInt() : "-";
    String year = row.year().isPresent() ? "" + row.year().getAsInt() : "-";
    return row.region().map(Enum::name).orElse("WORLD")
        + (" " + year)
        + (" " + cell(row.prosecutions()))
        + (" " + cell(row.convictions()))
        + (" " + cell(row.victimsIdentified()))
        + (" " + laws);
  }

  private static String cell(LaborShare cell) {
    String total = cell.total().isPresent() ? "" + cell.total().getAsInt() : "-";
    return total + (cell.labor().isPresent() ? "/" + cell.labor().getAsInt() : "");
  }

  private static <F extends EditionFact> List<F> facts(EditionParts.Result read, Class<F> kind) {
    return read.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<String> damage(EditionParts.Result read) {
    return read.damage().stream().map(d -> d.line() + " " + d.kind() + ": " + d.detail()).toList();
  }

  @Test
  void aListOfTiersWithANameToALine() {
    EditionParts.Result read =
        read(
            """
            TIER PLACEMENTS

            TIER 1
            AUREMIA
            QUILLON

            TIER 2
            BORSANIA
            DRELLAND
            TIER 2 WATCH LIST
            CORDAVIA
            TIER 3
            ESKORIA
            SPECIAL CASES
            FARROWEN
            """);
    assertThat(tiers(read))
        .isEqualTo(
            "Auremia=1 Quillon=1 Borsania=2 Drelland=2 Cordavia=2WL Eskoria=3 Farrowen=SPECIAL");
    assertThat(read.damage()).isEmpty();
    assertThat(read.facts().get(1).line()).isEqualTo(5);
    assertThat(read.lines()).filteredOn(l -> l.is(Line.Role.LIST)).hasSize(13);
  }

  @Test
  void namesOfSeveralColumnsOnALineAreToldApart() {
    EditionParts.Result read =
        read(
            """
            Tier 1
            Auremia     Grell-Ostia   Kessel, South
            Balmor Grell Kessel, North Teloria, Republic of the*
            Tier 3
            Garda, The  Calmar and the Outer Shoals
            """);
    assertThat(tiers(read))
        .isEqualTo(
            "Auremia=1 Grell-Ostia=1 Kessel, South=1 Balmor=1 Grell=1 Kessel, North=1"
                + " Teloria, Republic of the=1 Garda, The=3 Calmar and the Outer Shoals=3");
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void namesThatGoOverTwoLinesArePutTogether() {
    EditionParts.Result read =
        read(
            """
            Tier 2
            Calmar and the
            Outer Shoals
            Kessel,
            South
            Teloria, Democratic
            Republic
            of the
            TIER 2
            WATCH LIST
            Saint Odo
            and Mirrin
            Zembla
            """);
    assertThat(tiers(read))
        .isEqualTo(
            "Calmar and the Outer Shoals=2 Kessel, South=2"
                + " Teloria, Democratic Republic of the=2 Saint Odo and Mirrin=2WL Zembla=2WL");
    assertThat(read.damage()).isEmpty();
    assertThat(read.facts().get(0).source().lastLine()).isEqualTo(3);
  }

  @Test
  void aNameWhoseBeginningIsANameIsPutTogetherToo() {
    EditionParts.Result read =
        read("Tier 1\nGrell\nDunmere\nTier 3\nTeloria,\nDemocratic\nRepublic of\nthe\nZembla\n");
    assertThat(tiers(read))
        .isEqualTo("Grell=1 Dunmere=1 Teloria, Democratic Republic of the=3 Zembla=3");
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void listsWhoseLineBreaksAreLost() {
    EditionParts.Result read =
        read("TIER PLACEMENTS Tier 1 Auremia Balmor Tier 2 Watch List Caldora Tier 3 Zembla\n");
    assertThat(tiers(read)).isEqualTo("Auremia=1 Balmor=1 Caldora=2WL Zembla=3");
  }

  @Test
  void runningHeadsAndPageBreaksWithinAListAreNoPartOfIt() {
    EditionParts.Result read =
        read(
            """
            Tier 2
            Auremia
            Balmor
            48
            2019 TRAFFICKING IN PERSONS REPORT
            \f
            TIER PLACEMENTS

            Caldora
            49
            Tier 3
            Dorvale
            """);
    assertThat(tiers(read)).isEqualTo("Auremia=2 Balmor=2 Caldora=2 Dorvale=3");
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void aNameThatIsNotKnownIsReported() {
    EditionParts.Result read =
        read("Tier 1\nAuremia\nBalmorr\nCaldora\nTier 2\nDorvale Dnmere Estmark\nFennick\n");
    assertThat(tiers(read)).isEqualTo("Auremia=1 Caldora=1 Dorvale=2 Estmark=2 Fennick=2");
    assertThat(damage(read))
        .containsExactly(
            "3 TORN_LIST: no country is known by the name 'Balmorr'",
            "6 TORN_LIST: no country is known by the name 'Dnmere'");
  }

  @Test
  void aCountryThatIsListedTwiceIsReported() {
    EditionParts.Result read = read("Tier 1\nAuremia\nBalmor\nTier 3\nBalmor\nZembla\n");
    assertThat(tiers(read)).isEqualTo("Auremia=1 Balmor=1 Balmor=3 Zembla=3");
    assertThat(damage(read))
        .containsExactly(
            "5 LISTED_TWICE: Balmor stands in the list of Tier 1 (line 3) and in that of Tier 3");
  }

  @Test
  void namesBehindALostHeadingAreReportedAndLeftOut() {
    EditionParts.Result read =
        read("Tier 1\nAuremia\nVandel\nTier 2\nBalmor\nNorvik\nZembla\nAbrenia\nGrell\nOster\n");
    assertThat(tiers(read)).isEqualTo("Auremia=1 Vandel=1 Balmor=2 Norvik=2 Zembla=2");
    assertThat(damage(read))
        .containsExactly(
            "8 TORN_LIST: the alphabet begins anew at 'Abrenia': a heading behind 'Tier 2' may be"
                + " lost, so 3 names are left out");
  }

  @Test
  void aNameOutOfTheAlphabetIsKeptAndReported() {
    EditionParts.Result read =
        read("Tier 1\nAuremia\nNorvik\nBalmor\nOster\nZembla\nTier 2\nGrell\n");
    assertThat(tiers(read)).isEqualTo("Auremia=1 Norvik=1 Balmor=1 Oster=1 Zembla=1 Grell=2");
    assertThat(damage(read))
        .containsExactly(
            "4 TORN_LIST: 'Balmor' stands out of the alphabet: a heading before it may be lost");
  }

  @Test
  void aHeadingWithoutNamesIsReported() {
    EditionParts.Result read = read("Tier 1\nAuremia\nTier 2\nTier 3\nBalmor\nCaldora\n");
    assertThat(tiers(read)).isEqualTo("Auremia=1 Balmor=3 Caldora=3");
    assertThat(damage(read)).containsExactly("3 TORN_LIST: no country stands under 'Tier 2'");
  }

  @Test
  void headingsSideBySideDoNotTellWhoseTheNamesAre() {
    EditionParts.Result read =
        read(
            """
            TIER PLACEMENTS
            Tier 1 Tier 2 Tier 3
            Auremia Balmor Caldora
            Dorvale Estmark
            """);
    assertThat(read.facts()).isEmpty();
    assertThat(damage(read))
        .containsExactly(
            "2 TORN_LIST: the headings of several tiers stand side by side; whose the names below"
                + " are, cannot be told");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tier 1\nTier 2\nTier 2 Watch List\nTier 3\nAuremia\nBalmor\nCaldora\n",
        "AUREMIA\nTIER 2\nThe Government of Auremia does not fully meet the minimum standards.\n",
        "Tier 2\nAuremia\nThe country is a source of workers, some of whom are held in debt.\n",
        "He was moved to\nTier 2\nand later to Tier 3.\n",
      })
  void legendsOfMapsAndHeadingsOfNarrativesAreNoLists(String text) {
    EditionParts.Result read = read(text);
    assertThat(read.facts()).isEmpty();
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void theListEndsWhereTheNarrativesBegin() {
    EditionParts.Result read =
        read(
            """
            Tier 2
            Auremia
            Zembla
            Special Case
            Farrowen
            COUNTRY NARRATIVES
            AUREMIA
            TIER 2
            The Government of Auremia does not fully meet the minimum standards.
            """);
    assertThat(tiers(read)).isEqualTo("Auremia=2 Zembla=2 Farrowen=SPECIAL");
    assertThat(read.damage()).isEmpty();
    assertThat(read.lines().get(6).role()).isEqualTo(Line.Role.TEXT);
  }

  @Test
  void theTableOfTheWorld() {
    EditionParts.Result read =
        read(
            """
            GLOBAL LAW ENFORCEMENT DATA
            Governments report these figures; they are estimates.
            Year Prosecutions Convictions Victims New or Amended
            Identified Legislation
            2012 7,705 (1,153) 4,746 (518) 46,570 (17,368) 21
            2013 9,460 (1,199) 5,776 (470) N/A 58
            61
            The figures in brackets are those of labor trafficking.
            """);
    assertThat(rows(read))
        .isEqualTo(
            "WORLD 2012 7705/1153 4746/518 46570/17368 21 | WORLD 2013 9460/1199 5776/470 - 58");
    assertThat(read.damage()).isEmpty();
    assertThat(read.facts().get(0).line()).isEqualTo(5);
  }

  @Test
  void aTableWithACellToALineAndFewerColumns() {
    EditionParts.Result read =
        read(
            """
            Global Law Enforcement Data

            Year

            Prosecutions

            Convictions

            New or Amended Legislation

            2003

            7,992

            2,815

            24

            2004

            6,885

            3,025

            (12)

            39

            12

            The end.
            """);
    assertThat(rows(read)).isEqualTo("WORLD 2003 7992 2815 - 24 | WORLD 2004 6885 3025/12 - 39");
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void tablesByRegion() {
    EditionParts.Result read =
        read(
            """
            LAW ENFORCEMENT BY REGION, 2016
            Region Prosecutions Convictions Victims Identified
            Africa 1,251 1,119 18,296
            East Asia &
            the Pacific 2,137 1,953 9,989
            Global 14,894 9,071 –

            SOUTH & CENTRAL ASIA
            Year Prosecutions Convictions Victims Identified New or Amended Legislation
            2015 1,583 (5) 1,001 24,867 (99) 14
            """);
    assertThat(rows(read))
        .isEqualTo(
            "AF 2016 1251 1119 18296 - | EAP 2016 2137 1953 9989 - | WORLD 2016 14894 9071 - -"
                + " | SCA 2015 1583/5 1001 24867/99 14");
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void aRowThatLacksAFigureIsReportedAndLeftOut() {
    EditionParts.Result read =
        read(
            """
            EUROPE
            Year Prosecutions Convictions Victims Identified
            2014 4,199 1,585 12,190
            2015 4,990 11,112
            2016 2,703 1,673 11,416
            """);
    assertThat(rows(read)).isEqualTo("EUR 2014 4199 1585 12190 - | EUR 2016 2703 1673 11416 -");
    assertThat(damage(read))
        .containsExactly(
            "4 TORN_TABLE: the row '2015' has 2 figures for 3 columns; it is left out");
  }

  @Test
  void aTableWithoutATitleIsReportedAndLeftOut() {
    EditionParts.Result read =
        read("More was done than before.\nYear Prosecutions Convictions\n2014 4,199 1,585\n");
    assertThat(read.facts()).isEmpty();
    assertThat(damage(read))
        .containsExactly(
            "2 TORN_TABLE: no title above the table says whether it is of the world or of a region;"
                + " it is left out");
  }

  @Test
  void countriesThatAreNotParties() {
    EditionParts.Result read =
        read(
            """
            COUNTRIES THAT ARE NOT STATES PARTIES TO THE
            PROTOCOL TO PREVENT, SUPPRESS, AND PUNISH TRAFFICKING IN PERSONS

            Auremia   Teloria, Republic of the
            Kessel,
            North
            Zembla
            The list is of the first of March.
            """);
    assertThat(facts(read, NonParty.class))
        .extracting(n -> n.country().name())
        .containsExactly("Auremia", "Teloria, Republic of the", "Kessel, North", "Zembla");
    assertThat(read.damage()).isEmpty();
  }

  @Test
  void countriesThatAreNotPartiesInASentence() {
    EditionParts.Result read =
        read(
            """
            States that are not parties to the Protocol to Prevent Trafficking in
            Persons: Auremia, Calmar and the Outer Shoals, Grell, Kessel, South, Teloria,
            Republic of the, and Zembla.
            """);
    assertThat(facts(read, NonParty.class))
        .extracting(n -> n.country().name())
        .containsExactly(
            "Auremia",
            "Calmar and the Outer Shoals",
            "Grell",
            "Kessel, South",
            "Teloria, Republic of the",
            "Zembla");
    assertThat(read.facts().get(4).source().lastLine()).isEqualTo(3);
  }

  @Test
  void aSentenceThatSaysACountryIsNoPartyIsNoList() {
    EditionParts.Result read =
        read("Zembla is not a party to the\nProtocol of 2000.\n\nAuremia\nBalmor\n");
    assertThat(read.facts()).isEmpty();
  }

  @Test
  void readingListsTakesTimeInLineWithTheirLength() {
    String text = "Tier 2\n".repeat(40_000) + "Year Prosecutions\n".repeat(40_000);
    long start = System.nanoTime();
    assertThat(read(text).facts()).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
