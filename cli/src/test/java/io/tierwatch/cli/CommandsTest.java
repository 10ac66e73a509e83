package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.FactJson;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @TempDir Path folder;

  @Test
  void withoutACommandItPrintsItsHelp() {
    Run run = Run.of();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: tierwatch", "read", "show", "Exit codes");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "show", "check", "facts", "explain", "completion"})
  void everyCommandHasHelpWithAnExample(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Usage: tierwatch " + command, "Example", "  tierwatch " + command);
  }

  @Test
  void readsTheSampleAndWritesWhatItRead() throws Exception {
    Run run = Run.of("read", "--out", folder.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "tierwatch: no FILE given: this is the sample edition, about countries that do not"
                + " exist.\n");
    assertThat(run.out()).contains("edition of 2019, 8 narratives", "Tier 2 Watch List");
    try (Reader in = Files.newBufferedReader(folder.resolve("facts.jsonl"))) {
      assertThat(FactJson.read(in)).hasSizeGreaterThan(100);
    }
    assertThat(folder.resolve("report.json")).content().contains("\"country\":\"XAA\"");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.withInput(SampleText.read(), "read", "-", "-o", folder.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("standard input: edition of 2019, 8 narratives");
  }

  @Test
  void readsTheTextFilesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("a b.txt"), SampleText.read());
    Files.createDirectory(folder.resolve("more"));
    Files.writeString(folder.resolve("more/é.TXT"), SampleText.read());
    Files.writeString(folder.resolve("notes.md"), "no report");

    Run run = Run.of("read", folder.toString(), "--out", folder.resolve("out").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("(1 of 2)", "(2 of 2)");
    assertThat(run.out()).contains("a b.txt: edition", "é.TXT: edition");
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersFromBeingRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), SampleText.read());
    Path bad = Files.writeString(folder.resolve("bad.txt"), "hello");
    Path out = folder.resolve("out");

    Run run = Run.of("read", bad.toString(), good.toString(), "--out", out.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("tierwatch: bad.txt holds no country's narrative");
    assertThat(out.resolve("facts.jsonl")).exists();
  }

  @Test
  void aFileThatIsNoReportLeavesNoOutput() throws IOException {
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, (byte) 0xff});
    Path out = folder.resolve("out");

    Run run = Run.of("read", bad.toString(), "--out", out.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("tierwatch: bad.txt is not text").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | shwo                      | there is no command 'shwo': did you mean show?
          2 | read --foo                | there is no option '--foo'
          2 | facts --contry JAM        | did you mean --country?
          2 | facts a b                 | there is no further argument 'b'
          2 | facts --metric conviction | there is no metric 'conviction': did you mean convictions?
          2 | facts --type figure       | there is no type 'figure'
          2 | facts --period soon       | there is no period 'soon'
          2 | facts --format xml        | 'xml'
          2 | show                      | COUNTRY
          2 | read --edition 1999       | there is no edition of the year '1999'
          2 | check --edition soon      | there is no edition of the year 'soon'
          2 | explain zero              | 'zero' is no line number
          2 | explain 0                 | '0' is no line number
          2 | explain pom.xml           | LINE is missing
          2 | search *                  | there is nothing to search for
          2 | completion fish           | 'fish'
          1 | show Jamaca               | no country is called 'Jamaca': did you mean Jamaica?
          1 | show Auremai              | did you mean Auremia?
          1 | show Jamaica              | tip-sample.txt has no narrative of Jamaica; it has Auremia,
          1 | explain 1                 | line 1 of tip-sample.txt is in no country's narrative
          1 | read nowhere.txt          | nowhere.txt does not exist
          1 | check nowhere.txt         | nowhere.txt does not exist
          1 | show JAM nowhere.txt      | nowhere.txt does not exist
          """)
  void saysInOneSentenceWhatIsWrong(int exitCode, String arguments, String message) {
    Run run = Run.of(arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err()).contains(message).doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("tierwatch: "));
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesToWriteIntoAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run run = Run.of("read", "--out", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is a file: give a folder to --out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cordavia", "cordavia", "XAC", "Cordavian"})
  void findsACountryByItsNames(String name) {
    assertThat(Run.of("show", name).out()).startsWith("Cordavia (XAC), edition of 2019");
  }

  @Test
  void showTakesCountryAndFileInEitherOrder(@TempDir Path folder) throws Exception {
    Path all = Files.writeString(folder.resolve("all.txt"), SampleText.read());
    String expected = Run.of("show", "Cordavia", all.toString()).out();

    assertThat(expected).startsWith("Cordavia (XAC)");
    assertThat(Run.of("show", all.toString(), "Cordavia").out()).isEqualTo(expected);
    Run unnamed = Run.of("show", all.toString());
    assertThat(unnamed.exitCode()).isEqualTo(2);
    assertThat(unnamed.err()).contains("name one of ", "Cordavia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auremia",
        "Borsania",
        "Cordavia",
        "Drelland",
        "Eskoria",
        "Farrowen",
        "Galvenne",
        "Harsovia"
      })
  void aBriefFitsATerminal(String country) {
    Run run = Run.of("show", country);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out()).contains("Why", "Figures");
  }

  @Test
  void coloursOnlyATerminal() {
    assertThat(Run.of("show", "Auremia").out()).doesNotContain("\u001b[");
    assertThat(Run.onTerminal("show", "Auremia").out()).contains("\u001b[1m");
  }

  @Test
  void checkNamesWhatIsLostWithItsLine() {
    Run run = Run.of("check");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("Harsovia: prevention, profile")
        .containsPattern(lineOf("The Government of Galvenne") + "  missing country heading")
        .containsPattern(lineOf("the end of a course") + "  torn sentence")
        .containsPattern("Numbers  ");
  }

  @Test
  void factsAreFilteredByEveryOption() {
    Run run =
        Run.of("facts", "--country", "Auremia", "--metric", "convictions", "--period", "2017");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("convictions: 29 persons (previous; government)");
  }

  @Test
  void csvHasAColumnForEachField() {
    Run run = Run.of("facts", "--type", "placement", "--format", "csv");

    assertThat(run.out().lines()).hasSize(9);
    assertThat(run.out())
        .startsWith("type,country,edition,line,tier,standards,movement,previous_tier,");
  }

  @Test
  void jsonLinesAreFactRecords() throws Exception {
    Run run = Run.of("facts", "--type", "recommendation", "--format", "jsonl");

    assertThat(FactJson.read(new StringReader(run.out()))).hasSize(31);
  }

  @Test
  void explainQuotesTheWordsAndTheRule() {
    Run run = Run.of("explain", Integer.toString(lineOf("Courts convicted 38")));

    assertThat(run.out())
        .contains("Auremia, prosecution, line ")
        .contains("convictions: 38 persons")
        .contains("words  '38 traffickers'")
        .contains("rule   ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completionIsAScript(String shell) {
    Run run = Run.of("completion", shell);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("explain", "--edition");
  }

  @Test
  void writesBytesOfUtf8() throws IOException {
    Run.of("read", "--out", folder.toString());

    byte[] bytes = Files.readAllBytes(folder.resolve("facts.jsonl"));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("’");
  }

  private static int lineOf(String words) {
    int at = SampleText.read().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return (int) SampleText.read().substring(0, at).lines().count() + (isLineStart(at) ? 1 : 0);
  }

  private static boolean isLineStart(int at) {
    return SampleText.read().charAt(at - 1) == '\n';
  }
}
