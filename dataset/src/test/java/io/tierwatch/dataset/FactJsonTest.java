package io.tierwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactJsonTest {

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Facts.any().list().ofMaxSize(6);
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("facts") List<Fact> facts) throws Exception {
    assertThat(read(write(facts))).isEqualTo(facts);
  }

  @Property(tries = 100)
  void everyFactIsOneLine(@ForAll("facts") List<Fact> facts) throws Exception {
    assertThat(write(facts).split("\n", -1)).hasSize(facts.size() + 1);
  }

  @Test
  void writesTheFieldsOfTheFormatInOrderAndItsOwnBehind() throws Exception {
    assertThat(write(List.of(Facts.measure(7, 9.0, null))))
        .isEqualTo(
            "{\"type\":\"measure\",\"country\":\"XAA\",\"edition\":2019,\"metric\":\"convictions\","
                + "\"value\":9,\"max\":null,\"qualifier\":\"exact\",\"unit\":\"persons\","
                + "\"period\":\"current\",\"actor\":\"government\",\"exploitation\":null,"
                + "\"of\":null,\"line\":7,\"document\":\"a.txt\",\"rule\":\"a rule\","
                + "\"evidence\":\"convicted nine\",\"sentence\":\"convicted nine.\","
                + "\"offsets\":[[10,24]],\"lines\":[7]}\n");
  }

  @Test
  void namesOnlyWhatIsKnownOfAPart() throws Exception {
    Part children = new Part(null, "child", null, null);

    assertThat(write(List.of(Facts.measure(7, 2.0, children))))
        .contains("\"of\":\"part\",\"line\":7,\"part\":{\"age\":\"child\"}");
    assertThat(write(List.of(Facts.measure(7, 2.0, Part.UNNAMED)))).contains("\"part\":{}");
  }

  @Test
  void aFigureThatWasNotReportedIsNullAndNotZero() throws Exception {
    assertThat(write(List.of(Facts.measure(7, null, null)))).contains("\"value\":null");
    assertThat(write(List.of(Facts.measure(7, 0.0, null)))).contains("\"value\":0,");
  }

  @Test
  void readsRecordsWithoutEvidence() throws Exception {
    String record =
        "\n{\"type\": \"effort\", \"country\": \"XAB\", \"edition\": 2019,"
            + " \"section\": \"protection\", \"direction\": null, \"qualifier\": \"weak\","
            + " \"line\": 12}\n";

    Fact fact = read(record).get(0);

    assertThat(fact.line()).isEqualTo(12);
    assertThat(fact.evidence().quote()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nonsense | Unrecognized token
          [] | no JSON object
          {} | no type
          {"type":"finding"} | no country
          {"type":"finding","country":"QQQ"} | no country has the code 'QQQ'
          {"type":"finding","country":"XAA","edition":1850,"line":1} | no edition of the year 1850
          {"type":"opinion","country":"XAA","edition":2019,"line":1} | no type 'opinion'
          {"type":"finding","country":"XAA","edition":2019,"line":1.5} | line is no whole number
          {"type":"section","country":"XAA","edition":2019,"name":"end"} | no start
          {"type":"effort","country":"XAA","edition":2019,"line":1,"section":"coda"} | 'coda'
          """)
  void saysWhichLineIsNoRecordAndWhy(String record, String why) {
    assertThatThrownBy(() -> read("\n" + record))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageStartingWith("line 2 is no fact record: ")
        .hasMessageContaining(why);
  }

  @Test
  void readsTheReferenceRecords() throws Exception {
    Path reference = Path.of(System.getProperty("tierwatch.shared", "none"), "reference");
    assumeTrue(Files.isDirectory(reference));
    try (Stream<Path> files = Files.list(reference)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        long records = Files.readAllLines(file).stream().filter(l -> !l.isBlank()).count();
        try (Reader in = Files.newBufferedReader(file)) {
          assertThat(FactJson.read(in)).as(file.toString()).hasSize((int) records);
        }
      }
    }
  }

  private static String write(List<Fact> facts) throws IOException {
    StringWriter out = new StringWriter();
    FactJson.write(out, "a.txt", facts);
    return out.toString();
  }

  private static List<Fact> read(String records) throws IOException, MalformedRecordException {
    return FactJson.read(new StringReader(records));
  }
}
