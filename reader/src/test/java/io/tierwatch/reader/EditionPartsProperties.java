package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.reader.fixture.Atlas;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for lists and tables however they are torn. */
class EditionPartsProperties {

  private static final CountryNames NAMES = new Atlas();

  @Provide
  Arbitrary<String> torn() {
    return Arbitraries.of(
            "TIER PLACEMENTS",
            "Tier 1",
            "TIER 2",
            "WATCH LIST",
            "Tier 3:",
            "Special Cases",
            "Auremia",
            "Teloria,",
            "Republic of the",
            "Grell",
            "Grell-Ostia",
            "Kessel, South",
            "AFRICA",
            "Year",
            "Region",
            "Prosecutions",
            "Convictions",
            "Victims",
            "Identified",
            "New or Amended Legislation",
            "2014",
            "9,460",
            "(1,199)",
            "N/A",
            "(",
            ")",
            "-",
            "61",
            "Countries not parties to the Protocol",
            "that are",
            "not",
            "Protocol:",
            ",",
            "and",
            "Global Law Enforcement Data",
            "East Asia &",
            "the Pacific",
            "999,999,999,999",
            "*")
        .flatMap(word -> Arbitraries.of(" ", "\n", "\n\n", "   ", "\f").map(gap -> word + gap))
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words));
  }

  @Property(tries = 2000)
  void noTextThrowsAndWhatIsCitedStandsThere(@ForAll("torn") String text) {
    List<Line> lines = LineSplitter.split(text);
    EditionParts.Result read = EditionParts.of(lines, NAMES, Layouts.load().running());

    assertThat(read.lines()).hasSameSizeAs(lines);
    for (EditionFact fact : read.facts()) {
      String cited =
          fact.source().pieces().stream()
              .map(p -> text.substring(p.start(), p.end()))
              .collect(Collectors.joining(" "));
      assertThat(fact.source().text().replace(" ", "")).isEqualTo(cited.replace(" ", ""));
      assertThat(fact.source().pieces()).extracting(SourceRange::line).allMatch(l -> l >= 1);
    }
  }
}
