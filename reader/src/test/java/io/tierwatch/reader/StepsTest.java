package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.model.Edition;
import io.tierwatch.model.report.Damage;
import io.tierwatch.reader.Line.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StepsTest {

  private static List<String> words(List<Line> lines, Role role) {
    return lines.stream().filter(l -> l.is(role)).map(Line::words).toList();
  }

  private static List<Line> marked(String text) {
    return Furniture.mark(
        LineSplitter.split(text),
        Fiction.COUNTRIES,
        Fiction.HEADS,
        List.of("trafficking in persons report"));
  }

  private static String joined(String text) {
    List<Line> lines = LineSplitter.split(text);
    return new LineJoiner(new Vocabulary(lines)).join(lines).text();
  }

  private static Optional<Edition> edition(String text) {
    return EditionFinder.find(marked(text), Layouts.load());
  }

  @Test
  void linesEndWithAnyLineEndAndPagesWithAFormFeed() {
    List<Line> lines = LineSplitter.split("one\r\n two \rthree\n\n\ffour");
    assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(lines).extracting(Line::words).containsExactly("one", "two", "three", "", "four");
    assertThat(lines.get(1).start()).isEqualTo(6);
    assertThat(lines.get(1).indented()).isTrue();
    assertThat(lines.get(4).page()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void textIsDecodedByItsMarkOrItsBytes() throws UnreadableReportException {
    String text = "Arcadia’s café — open";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      assertThat(Decoder.decode("t", text.getBytes(charset)).text()).isEqualTo(text);
    }
    assertThat(Decoder.decode("t", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(text);
  }

  @Test
  void utf8ThatWasCutWithinASignIsReadWithDamage() throws UnreadableReportException {
    byte[] whole = "“Arcadia’s café” and Zubrovia’s".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOfRange(whole, 1, whole.length);
    Decoder.Decoded decoded = Decoder.decode("t", cut);
    assertThat(decoded.text()).endsWith("Arcadia’s café” and Zubrovia’s");
    assertThat(decoded.damage())
        .extracting(Damage::kind)
        .containsExactly(Damage.Kind.UNREADABLE_CHARACTERS);
  }

  @Test
  void bytesThatFitNoEncodingAreRefused() {
    byte[] bytes = {'a', (byte) 0x81, 'b'};
    assertThatThrownBy(() -> Decoder.decode("t", bytes)).hasMessageContaining("save it as UTF-8");
  }

  @Test
  void aWrongEncodingIsReportedWithItsLines() {
    String text = "ab\nArcadiaâ€™s law\nthe casinosŠillegal\nﬁso saidﬂ\nofﬁce\nDušan\na\ufffdb\n";
    assertThat(UnreadableCharacters.find(text))
        .extracting(Damage::line)
        .containsExactly(2, 3, 4, 7);
  }

  @Test
  void furnitureIsToldFromText() {
    List<Line> lines =
        marked(
            """
            ARCADIA TIER RANKING BY YEAR
            2012 2013 2014
            3

            2WL
            2015 2016
            It found 12
            of 13 men, in all
            2014

            265

            ARCADIA
            and more.

            12 Trafficking in Persons Report

            ARC
            ADIA

            ZUBROVIA: TIER 2
            """);
    assertThat(words(lines, Role.CHART))
        .containsExactly("ARCADIA TIER RANKING BY YEAR", "2012 2013 2014", "3", "2WL", "2015 2016");
    assertThat(words(lines, Role.FURNITURE))
        .contains("265", "ARCADIA", "12 Trafficking in Persons Report", "ARC", "ADIA");
    assertThat(words(lines, Role.TEXT))
        .contains("It found 12", "of 13 men, in all", "and more.", "ZUBROVIA: TIER 2");
  }

  @Test
  void gluedHeadingsArePartedAndAmountsAreNot() {
    String line =
        "It paid 7,000ARCADIA to men. ".repeat(10)
            + "and went 243ARCADIAto work in mines. 256ZUBROVIAPROTECTIONThe state did.";
    List<Line> parts =
        new GluedLines(Fiction.COUNTRIES, Fiction.HEADS).part(LineSplitter.split(line));
    assertThat(parts)
        .extracting(Line::words)
        .endsWith("243ARCADIA", "to work in mines.", "256ZUBROVIA", "PROTECTION", "The state did.");
    assertThat(parts.get(0).words()).startsWith("It paid 7,000ARCADIA to").endsWith("went");
  }

  @Test
  void linesAreJoinedAsTheirEndsSay() {
    assertThat(joined("victims—\nmen and/\nor boys—in\n—the  end"))
        .isEqualTo("victims—men and/or boys—in—the end");
    assertThat(joined("a well-\nrun home")).isEqualTo("a well-run home");
    assertThat(joined("the prose-\ncution of it; prosecution")).contains("the prosecution of it");
    assertThat(joined("soft\u00ad\nened")).isEqualTo("softened");
    assertThat(joined("the inspec\ntors went; inspectors came")).startsWith("the inspectors went");
    assertThat(joined("from the –\nold – town")).isEqualTo("from the – old – town");
  }

  @Test
  void theEditionIsToldByChartTitleOrYears() {
    assertThat(edition("ARCADIA TIER RANKING BY YEAR\n2012 2013 2014\n2015 2016 2017 2018\n"))
        .contains(new Edition(2018));
    assertThat(edition("2021 Trafficking in Persons Report: Arcadia\n"))
        .contains(new Edition(2021));
    assertThat(edition("Trafficking in Persons Report\nOffice\nJune 11, 2003\n"))
        .contains(new Edition(2003));
    assertThat(edition("Police held 21 men (31 in 2016). Courts, in July 2017, sat.\n"))
        .contains(new Edition(2018));
    assertThat(edition("Police held 21 men, compared with 31 in 2016.\n")).isEmpty();
  }

  @Test
  void theYearOfALawIsNoEdition() {
    assertThat(edition("The law of 2008 is good.\n")).isEmpty();
  }
}
