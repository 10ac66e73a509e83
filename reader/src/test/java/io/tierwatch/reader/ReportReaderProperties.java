package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.Section;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of the reader: nothing crashes it, and every offset points at the quoted words. */
class ReportReaderProperties {

  private static final String SAMPLE =
      "Tail of a narrative.\n"
          + Fiction.narrative("Arcadia")
              .replace("Courts heard", "Courts  heard \u201cin full\u201d")
          + " "
          + Fiction.body("Zubrovia")
          + "\n\n\n317\n\nE\nAST MARLAN\nD\n\nMARLAND, PEOPLE’S\nREPUBLIC OF: TIER 3\n"
          + Fiction.body("East Marland");

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> edit =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\r",
            "\f",
            " ",
            "  ",
            "•",
            "-",
            "—",
            ".",
            "265",
            "ARCADIA: TIER 2\n",
            "PROTECTION",
            "\u00ad",
            "\ufeff",
            "é",
            "\ud83d\ude00",
            "TIER RANKING BY YEAR\n");
    return Arbitraries.integers()
        .between(0, SAMPLE.length())
        .tuple2()
        .flatMap(
            span ->
                edit.list()
                    .ofMaxSize(6)
                    .map(
                        edits ->
                            changed(
                                SAMPLE.substring(
                                    Math.min(span.get1(), span.get2()),
                                    Math.max(span.get1(), span.get2())),
                                edits)));
  }

  private static String changed(String text, List<String> edits) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < edits.size(); i++) {
      changed.insert((int) ((i + 1L) * changed.length() / (edits.size() + 1)), edits.get(i));
    }
    return changed.toString();
  }

  @Property(tries = 150)
  void everyOffsetPointsAtItsWords(@ForAll("damaged") String text) {
    read(text.getBytes(StandardCharsets.UTF_8)).ifPresent(ReportReaderProperties::checkOffsets);
  }

  @Property(tries = 60)
  void lineEndsChangeNothingButOffsets(@ForAll("damaged") String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    Optional<Report> lf = read(lines.getBytes(StandardCharsets.UTF_8));
    Optional<Report> crlf = read(lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(crlf.map(ReportReaderProperties::outline))
        .isEqualTo(lf.map(ReportReaderProperties::outline));
  }

  @Property(tries = 40)
  void theEncodingChangesNothing(@ForAll("damaged") String text) {
    String plain = text.replace("\ufeff", "").replace("\ud83d\ude00", "");
    Optional<String> expected =
        read(plain.getBytes(StandardCharsets.UTF_8)).map(ReportReaderProperties::outline);
    for (byte[] bytes :
        List.of(
            ("\ufeff" + plain).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + plain).getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + plain).getBytes(StandardCharsets.UTF_16BE),
            plain.getBytes(Charset.forName("windows-1252")))) {
      assertThat(read(bytes).map(ReportReaderProperties::outline)).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void randomBytesNeverCrash(@ForAll @Size(max = 400) byte[] bytes) {
    read(bytes).ifPresent(ReportReaderProperties::checkOffsets);
  }

  @Property(tries = 100)
  void bytesBehindAReportNeverCrash(
      @ForAll @Size(max = 200) byte[] bytes, @ForAll @IntRange(max = 1500) int at) {
    byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, sample, at, bytes.length);
    read(sample).ifPresent(ReportReaderProperties::checkOffsets);
  }

  @Property(tries = 100)
  void headingsInAnyOrderNeverCrash(@ForAll("headings") List<String> headings) {
    read(String.join("\n", headings).getBytes(StandardCharsets.UTF_8))
        .ifPresent(ReportReaderProperties::checkOffsets);
    read(String.join("", headings).getBytes(StandardCharsets.UTF_8))
        .ifPresent(ReportReaderProperties::checkOffsets);
  }

  @Provide
  Arbitrary<List<String>> headings() {
    return Arbitraries.of(
            "ARCADIA: TIER 2",
            "ZUBROVIA: SPECIAL CASE",
            "Arcadia (Tier 3*)",
            "ARCADIA",
            "265",
            "PROTECTION",
            "PROSECUTION",
            "RECOMMENDATIONS FOR ARCADIA",
            "TRAFFICKING PROFILE",
            "",
            "PRIORITIZED RECOMMENDATIONS:",
            "ARCADIA TIER RANKING BY YEAR",
            "2015 2016",
            "2WL",
            "•",
            "The Government of Zubrovia fully meets",
            "the",
            " of it.",
            "A • B •",
            ": TIER 2",
            ";")
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 20)
  void readingIsDeterministic(@ForAll("damaged") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes).map(ReportReaderProperties::outline))
        .isEqualTo(read(bytes).map(ReportReaderProperties::outline));
  }

  private static Optional<Report> read(byte[] bytes) {
    try {
      return Optional.of(Fiction.reader().read("test", bytes, Optional.of(new Edition(2019))));
    } catch (UnreadableReportException e) {
      assertThat(e.getMessage()).endsWith(".").doesNotContain("\n");
      return Optional.empty();
    }
  }

  private static void checkOffsets(Report report) {
    for (SourceText source : sources(report)) {
      StringBuilder quoted = new StringBuilder();
      for (SourceRange range : source.ranges(0, source.text().length())) {
        String words = report.text().substring(range.start(), range.end());
        quoted.append(words);
        assertThat(lineOf(report.text(), range.start())).isEqualTo(range.line());
        assertThat(words).doesNotContain("\n", "\r");
      }
      assertThat(source.text().replace(" ", "")).isEqualTo(quoted.toString().replace(" ", ""));
      assertThat(source.text()).isEqualTo(source.text().strip());
    }
  }

  private static int lineOf(String text, int offset) {
    return text.substring(0, offset)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .split("\n", -1)
        .length;
  }

  private static List<SourceText> sources(Report report) {
    List<SourceText> sources = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      narrative.heading().ifPresent(sources::add);
      for (Section section : narrative.sections()) {
        section.heading().ifPresent(sources::add);
        section.sentences().forEach(s -> sources.add(s.source()));
        sources.addAll(section.items());
      }
    }
    return sources;
  }

  /** All that a report says, without offsets. */
  private static String outline(Report report) {
    StringBuilder outline = new StringBuilder(report.damage().toString());
    for (Narrative narrative : report.narratives()) {
      outline.append(narrative.country().code()).append(narrative.damage());
      for (Section section : narrative.sections()) {
        outline.append(section.name()).append(section.startLine()).append(section.endLine());
        section.sentences().forEach(s -> outline.append(s.torn()).append(s.text()).append('|'));
        outline.append(section.items());
      }
    }
    return outline.toString();
  }
}
