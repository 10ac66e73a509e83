package io.tierwatch.extraction.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Narratives;
import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Route;
import io.tierwatch.model.fact.VictimGroup;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RouteReaderTest {

  private static final RouteReader READER = new RouteReader(Passages.LANGUAGE);

  private static List<Route> routes(SectionName section, String... sentences) {
    List<Route> routes = new ArrayList<>();
    for (Fact fact : READER.read(Narratives.of(section, sentences))) {
      routes.add((Route) fact);
    }
    return routes;
  }

  private static String written(Route route) {
    String kinds =
        String.join(",", route.exploitation().stream().map(kind -> kind.code()).toList());
    String places =
        String.join(",", route.origin()) + " > " + String.join(",", route.destination());
    return (places + " : " + kinds.toLowerCase(Locale.ROOT)).strip();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "routes.csv", delimiter = '|')
  void readsTheRoutesOfASentence(String text, String expected) {
    List<String> read =
        routes(SectionName.PROFILE, text).stream()
            .filter(route -> !route.exploitation().isEmpty())
            .map(RouteReaderTest::written)
            .toList();
    assertThat(String.join(" ; ", read)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void readsVictimsAndSectors() {
    Route route =
        routes(
                SectionName.PROFILE,
                "Traffickers subject Ghanaian boys and men to forced labor in cattle herding and"
                    + " on tobacco farms in Avaria.")
            .get(0);
    assertThat(route.victims()).containsExactly(VictimGroup.MEN, VictimGroup.BOYS);
    assertThat(route.sectors()).containsExactly("cattle herding", "tobacco farms");
  }

  @Test
  void wordsThatPointBackTakeTheOriginOfTheSentenceBefore() {
    List<Route> routes =
        routes(
            SectionName.PROFILE,
            "Women from Togo and Benin pay large fees to agents for jobs in bakeries.",
            "Some of these women are subjected to sex trafficking on arrival.");
    assertThat(routes).extracting(RouteReaderTest::written).containsExactly("TGO,BEN > XAA : sex");
  }

  @Test
  void peopleWhoMovedTakeTheOriginOfThoseWhoMigrated() {
    List<Route> routes =
        routes(
            SectionName.PROFILE,
            "Men migrate from Nepal and Central Asia to work in shipyards.",
            "Upon arrival, employers subject migrant workers to forced labor.");
    assertThat(routes)
        .extracting(RouteReaderTest::written)
        .containsExactly("NPL,Central Asia > XAA : labor");
  }

  @Test
  void aSentenceMayOnlyTellWhereElse() {
    List<Route> routes =
        routes(
            SectionName.PROFILE,
            "Avarian laborers sent to work overseas face forced labor.",
            "Ghanaian laborers who work overseas face conditions of forced labor.",
            "The majority work in Chad, but others were also present in Peru and Fiji.");
    assertThat(routes)
        .extracting(RouteReaderTest::written)
        .contains("GHA > TCD : labor", "GHA > PER,FJI : labor");
  }

  @Test
  void editionsWithoutAProfileHaveRoutesInTheOpening() {
    List<Route> routes =
        routes(
            SectionName.SYNOPSIS,
            "Avaria is a source and destination country for women subjected to sex trafficking.",
            "Togolese girls are trafficked to Avaria for domestic servitude.",
            "The Government of Avaria does not fully comply with the minimum standards.",
            "Girls from Benin are subjected to forced begging.");
    assertThat(routes)
        .extracting(RouteReaderTest::written)
        .containsExactly("XAA >  : sex", "> XAA : sex", "TGO > XAA : domestic_servitude");
  }

  @Test
  void otherSectionsHaveNoRoutes() {
    String text = "Togolese girls are subjected to domestic servitude in Avaria.";
    assertThat(routes(SectionName.PROTECTION, text)).isEmpty();
  }
}
