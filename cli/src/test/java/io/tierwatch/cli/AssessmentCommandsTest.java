package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tierwatch.cli.text.Ink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that judge, run on the sample edition. */
class AssessmentCommandsTest {

  /** What a command printed, and its exit code. */
  private record Printed(int exitCode, String out, String err) {}

  private static Printed run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            Ink.PLAIN,
            false);
    int exitCode = Tierwatch.run(console, arguments);
    return new Printed(exitCode, out.toString(), err.toString());
  }

  private static Path facts(Path folder) throws IOException {
    Path file = folder.resolve("facts.jsonl");
    Files.writeString(file, run("facts", "--format", "jsonl").out());
    return file;
  }

  @Test
  void assessesTheSampleAsATable() {
    Printed printed = run("assess");
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.out()).contains("Auremia", "Borsania", "countries on the report's tier");
  }

  @Test
  void printsASheetOfOneCountryWithLines(@TempDir Path folder) throws IOException {
    Printed printed = run("assess", facts(folder).toString(), "Auremia");
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.out())
        .contains("# Auremia", "Our reading", "### S1", "### C12", "What would move it")
        .containsPattern("for: .* \\(lines? \\d+");
  }

  @Test
  void writesJsonInWhichEveryEntryHasItsLine(@TempDir Path folder) throws IOException {
    Printed printed = run("assess", facts(folder).toString(), "--format", "json");
    List<String> countries = new ArrayList<>();
    int entries = 0;
    int criteria = 0;
    try (JsonParser json = new JsonFactory().createParser(printed.out())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("weight")) {
          entries++;
        } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("title")) {
          criteria++;
        } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("country")) {
          countries.add(json.nextTextValue());
        }
      }
    }
    assertThat(countries).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
    assertThat(criteria).isEqualTo(16 * countries.size());
    assertThat(printed.out().split("\"line\" : \\d", -1)).hasSizeGreaterThan(entries);
    assertThat(printed.out()).contains("\"report_tier\"", "\"our_tier\"", "\"reasons\"");
  }

  @Test
  void writesCsvWithARowForEachEntry() {
    List<String> rows = run("assess", "--format", "csv").out().lines().toList();
    assertThat(rows.get(0)).startsWith("country,edition,report_tier,our_tier,criterion");
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(run("assess", "--format", "md").out()).contains("# Borsania, edition of");
  }

  @Test
  void setsCountriesSideBySide() {
    Printed printed = run("compare", "Auremia", "Borsania");
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.out().lines().findFirst().orElseThrow()).contains("Auremia", "Borsania");
    assertThat(printed.out())
        .containsPattern("\\| tier \\| 1 \\(line \\d+\\) \\| 2 \\(line \\d+\\) \\|");
    assertThat(printed.out())
        .contains("| convictions | 38 persons, before: 29 (line 53) |")
        .contains("| efforts, protection | ", "| C12 ");
  }

  @Test
  void comparesForOtherPrograms() {
    List<String> rows = run("compare", "XAA", "XAB", "--format", "csv").out().lines().toList();
    assertThat(rows.get(0))
        .isEqualTo("country,edition,group,item,value,unit,before,lines,exploitation,before_unit");
    assertThat(rows).contains("XAA,2019,figures,convictions,38,persons,29,53,,persons");
    assertThat(run("compare", "Auremia", "--format", "json").out().replaceAll("\\s", ""))
        .contains("\"our_tier\":{\"value\":\"1\",")
        .contains("\"convictions\":{\"value\":38,\"unit\":\"persons\",")
        .contains("\"before\":29,\"before_unit\":\"persons\",");
  }

  @Test
  void comparesCountriesOfADataset(@TempDir Path folder) {
    String data = folder.resolve("data").toString();
    run("read", "--out", folder.resolve("o").toString(), "--dataset", data);
    assertThat(run("compare", "Auremia", "Borsania", "--dataset", data).out())
        .isEqualTo(run("compare", "Auremia", "Borsania").out());
    assertThat(run("compare", "Auremia", "-d", data, "--edition", "2018").exitCode()).isEqualTo(1);
    assertThat(run("compare", "Auremia", "-d", data, "--file", "a.txt").exitCode()).isEqualTo(2);
  }

  @Test
  void findsNoChangeBetweenAnEditionAndItself(@TempDir Path folder) throws IOException {
    String file = facts(folder).toString();
    Printed printed = run("changes", file, file);
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.out()).contains("as before", "- repeated: ");
    assertThat(printed.out()).doesNotContain("- new: ", "- dropped: ", "- reworded: ");
    assertThat(run("changes", file, file, "--format", "json", "--country", "Auremia").out())
        .contains("\"status\" : \"repeated\"");
  }

  @Test
  void followsRecommendationsThroughTheEditions(@TempDir Path folder) throws IOException {
    String now = facts(folder).toString();
    Path earlier = folder.resolve("earlier.jsonl");
    Files.writeString(
        earlier, Files.readString(Path.of(now)).replace("\"edition\":2019", "\"edition\":2018"));
    Printed printed = run("lineage", earlier.toString(), now, "--country", "Auremia");
    assertThat(printed.exitCode()).as(printed.err()).isZero();
    assertThat(printed.out())
        .contains("# Auremia", "standing, made in 2018, 2019", "2019 repeated");
    assertThat(printed.out()).doesNotContain("dropped");
    assertThat(run("lineage", now, earlier.toString(), "--country", "XAA").out())
        .isEqualTo(printed.out());
    String[] training = {"lineage", earlier.toString(), now, "--topic", "training", "--format"};
    assertThat(run(extended(training, "csv")).out())
        .startsWith("country,lineage,status,edition,index,line,wording,")
        .containsPattern("XAB,\\d+,standing,2018,");
    assertThat(run(extended(training, "json")).out().replaceAll("\\s", ""))
        .contains("\"status\":\"standing\",\"years\":[2018,2019],");
  }

  private static String[] extended(String[] words, String word) {
    List<String> longer = new ArrayList<>(List.of(words));
    longer.add(word);
    return longer.toArray(String[]::new);
  }

  @Test
  void lineageRefusesWhatItCannotFollow(@TempDir Path folder) throws IOException {
    String file = facts(folder).toString();
    assertThat(run("lineage").exitCode()).isEqualTo(2);
    assertThat(run("lineage", file, "--editions", "2018,2019").exitCode()).isEqualTo(2);
    assertThat(run("lineage", file, "-d", "data").exitCode()).isEqualTo(2);
    assertThat(run("lineage", file).err()).contains("nothing to follow");
  }

  @Test
  void listsRecommendationsByTopic() {
    Printed all = run("recommendations");
    Printed some = run("recommendations", "--topic", "training");
    assertThat(all.exitCode()).isZero();
    assertThat(some.out().length()).isPositive().isLessThan(all.out().length());
    assertThat(some.out().lines().filter(line -> line.contains("[")).toList()).isNotEmpty();
    assertThat(run("recommendations", "--format", "csv").out()).startsWith("country,edition,");
    assertThat(run("recommendations", "--format", "json").out()).contains("\"topics\"");
    assertThat(run("recommendations", "--topics").out()).contains("fines_in_lieu");
  }

  @Test
  void refusesWhatItDoesNotKnow(@TempDir Path folder) throws IOException {
    Printed topic = run("recommendations", "--topic", "trainin");
    assertThat(topic.exitCode()).isEqualTo(2);
    assertThat(topic.err()).contains("no topic 'trainin'", "training");
    Printed country = run("assess", facts(folder).toString(), "Atlantis");
    assertThat(country.exitCode()).isEqualTo(1);
    assertThat(country.err()).contains("Atlantis");
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"type\":\"measure\"}\n");
    assertThat(run("assess", broken.toString()).exitCode()).isEqualTo(1);
    assertThat(run("assess", folder.resolve("none.jsonl").toString()).exitCode()).isEqualTo(1);
  }
}
