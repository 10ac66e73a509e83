package io.tierwatch.model.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private static final Countries COUNTRIES = Countries.standard();

  /** Nobody lives there but soldiers and scientists; or, of SJM, the report has no use for it. */
  private static final Set<String> LEFT_OUT =
      Set.of("ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "SJM", "UMI");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Burma | MMR
          Myanmar | MMR
          South Korea | KOR
          the Republic of Korea | KOR
          the ROK | KOR
          North Korea | PRK
          the DPRK | PRK
          Democratic People’s Republic of Korea | PRK
          Democratic People's Republic of Korea | PRK
          Macau | MAC
          Macao | MAC
          Kosovo | XKX
          FSM | FSM
          the Federated States of Micronesia | FSM
          DRC | COD
          the Democratic Republic of the Congo | COD
          the Republic of the Congo | COG
          Cote d'Ivoire | CIV
          Côte d’Ivoire | CIV
          Co\u0302te d'Ivoire | CIV
          Ivory Coast | CIV
          Eswatini | SWZ
          Swaziland | SWZ
          Macedonia | MKD
          North Macedonia | MKD
          Cabo Verde | CPV
          Cape Verde | CPV
          The Bahamas | BHS
          Bahamas | BHS
          the Gambia | GMB
          Timor Leste | TLS
          Timor-Leste | TLS
          St. Lucia | LCA
          Saint Lucia | LCA
          St. Vincent and the Grenadines | VCT
          Antigua & Barbuda | ATG
          the UAE | ARE
          the UK | GBR
          the U.S. | USA
          UNITED STATES OF AMERICA | USA
          Czechia | CZE
          Czech Republic | CZE
          Laos | LAO
          Lao PDR | LAO
          Viet Nam | VNM
          Russian Federation | RUS
          Türkiye | TUR
          Turkiye | TUR
          Palestine | PSE
          Curacao | CUW
          Sint Maarten | SXM
          hong   kong | HKG
          mainland China | CHN
          """)
  void findsANameInEverySpelling(String name, String code) {
    assertThat(COUNTRIES.byName(name)).map(Country::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          JAMAICA | JAM
          KOREA, REPUBLIC OF | KOR
          KOREA, DEMOCRATIC PEOPLE’S  REPUBLIC OF | PRK
          MICRONESIA, FEDERATED STATES OF | FSM
          CONGO, DEMOCRATIC REPUBLIC OF THE | COD
          CONGO, REPUBLIC OF THE | COG
          BAHAMAS, THE | BHS
          GAMBIA, THE | GMB
          NORTH KOREA (DPRK) | PRK
          MICRONESIA (FSM) | FSM
          COTE D’IVOIRE | CIV
          CURAÇAO | CUW
          CHINA (TAIWAN ONLY) | CHN
          """)
  void readsHeadingsAsTheReportSetsThem(String heading, String code) {
    assertThat(COUNTRIES.byHeading(heading)).map(Country::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Jamaican, JAM",
    "Jamaicans, JAM",
    "Lao, LAO",
    "Laotian, LAO",
    "Burmese, MMR",
    "Filipina, PHL",
    "Filipinos, PHL",
    "Basotho, LSO",
    "Malagasy, MDG",
    "Motswana, BWA",
    "Batswana, BWA",
    "Kosovar, XKX",
    "Emirati, ARE",
    "Nigerien, NER",
    "Nigerian, NGA",
    "Dominican, DOM",
    "Guinean, GIN",
    "Bissau-Guinean, GNB",
    "Papua New Guinean, PNG",
    "Equatorial Guinean, GNQ",
    "Chinese, CHN",
    "Mainland Chinese, CHN",
    "SWISS, CHE",
    "South Sudanese, SSD",
    "Burkinabe, BFA",
    "Burkinabé, BFA",
    "I-Kiribati, KIR"
  })
  void findsTheCountryOfAPeople(String demonym, String code) {
    assertThat(COUNTRIES.byDemonym(demonym)).map(Country::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Congolese", "Laos", "European", "us", "car", "''", "Ruritanian"})
  void guessesNothing(String word) {
    assertThat(COUNTRIES.byDemonym(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"jam", "Jamaica", "jamaican"})
  void aWordOfAUserIsACodeANameOrAPeople(String typed) {
    assertThat(COUNTRIES.byAnyName(typed)).map(Country::code).contains("JAM");
  }

  @ParameterizedTest
  @CsvSource({"us", "car", "Congo", "Africa", "the", "''", "Ruritania"})
  void findsNoCountryInOtherWords(String word) {
    assertThat(COUNTRIES.byName(word)).isEmpty();
    assertThat(COUNTRIES.byHeading(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "KEN, AF", "SDN, AF", "MAC, EAP", "BGR, EUR", "TUR, EUR", "XKX, EUR", "RUS, EUR", "EGY, NEA",
    "IRN, NEA", "MAR, NEA", "PAK, SCA", "KAZ, SCA", "USA, WHA", "CAN, WHA", "ABW, WHA", "CUW, WHA"
  })
  void groupsByTheRegionsOfTheReport(String code, Region region) {
    assertThat(COUNTRIES.byCode(code)).map(Country::region).contains(region);
  }

  @Test
  void findsTheCountriesOfTheSampleButDoesNotListThem() {
    Country drelland = COUNTRIES.byHeading("DRELLAND, UNITED ISLANDS OF").orElseThrow();

    assertThat(drelland.fictional()).isTrue();
    assertThat(COUNTRIES.byDemonym("Borsanian")).isPresent();
    assertThat(COUNTRIES.all()).isNotEmpty().noneMatch(Country::fictional);
  }

  @Test
  void listsNamesWithAndWithoutAccents() {
    assertThat(COUNTRIES.names())
        .extracting(Countries.Name::words)
        .contains("Curaçao", "Curacao", "Bahamas", "Jamaicans", "U.S.");
  }

  @Test
  void everyNameIsFoundAgain() {
    for (Countries.Name name : COUNTRIES.names()) {
      if (name.kind() == Countries.Name.Kind.NAME) {
        assertThat(COUNTRIES.byName(name.words())).contains(name.country());
      } else {
        assertThat(COUNTRIES.byDemonym(name.words())).contains(name.country());
      }
    }
  }

  @Test
  void agreesWithUnicodeCldr() {
    Set<String> codes = new HashSet<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(alpha2).build();
      String code = alpha3(locale);
      codes.add(code);
      if (!LEFT_OUT.contains(code)) {
        String name = locale.getDisplayCountry(Locale.ENGLISH);
        assertThat(COUNTRIES.byName(name)).as(name).map(Country::code).contains(code);
      }
    }
    Set<String> ours = new TreeSet<>(COUNTRIES.all().stream().map(Country::code).toList());
    ours.removeAll(codes);
    assertThat(ours).containsExactly("XKX");
  }

  private static String alpha3(Locale locale) {
    try {
      return locale.getISO3Country();
    } catch (MissingResourceException e) {
      throw new AssertionError("no code for " + locale, e);
    }
  }

  @Test
  void knowsEveryCountryThatTheReportEverPlaced() throws IOException {
    Path history =
        Path.of(System.getProperty("tierwatch.shared", "shared"), "history/tier-placements.csv");
    assumeTrue(Files.exists(history), "the history of placements is not here");
    for (String row : Files.readAllLines(history).stream().skip(1).toList()) {
      String code = row.substring(0, row.indexOf(','));
      assertThat(COUNTRIES.byCode(code)).as(code).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RUR;Ruritania;EUR;            | line 2 has 4 columns
          RU;Ruritania;EUR;;            | line 2 has 'RU' where a code
          RUR;Ruritania;MARS;;          | line 2 has no region 'MARS'
          RUR;;EUR;;                    | line 2 has an empty name
          SYL;Ruritania;EUR;;           | line 2 names the code SYL a second time
          RUR;Sylvania;EUR;;            | line 2 has 'Sylvania', which is of Sylvania already
          RUR;Ruritania;EUR;;Sylvanians | line 2 has 'Sylvanians', which is of Sylvania already
          """)
  void tellsTheLineOfAFault(String row, String message) {
    String table = "SYL\tSylvania\tEUR\t\tSylvanian(s)\n" + row.strip().replace(';', '\t');
    assertThatThrownBy(() -> CountryTable.read(new StringReader(table)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  @Property
  void noInputThrows(@ForAll String words) {
    assertThat(COUNTRIES.byHeading(words)).isEmpty();
    assertThat(COUNTRIES.byDemonym(words)).isEmpty();
  }
}
