package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the documents show is run, with the sample in place of the files. */
class DocumentationTest {

  private static final String COMMAND = "./tierwatch ";

  @TempDir static Path folder;

  @TestFactory
  List<DynamicTest> everyCommandInTheDocumentsWorks() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String document : List.of("README.md", "docs/guide.md")) {
      for (String line : shellLines(document)) {
        if (line.contains(COMMAND)) {
          tests.add(DynamicTest.dynamicTest(document + ": " + line, () -> runs(line)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests;
  }

  @Test
  void theTestCommandOfTheReadmeIsWhatContinuousIntegrationRuns() throws IOException {
    String run = Files.readString(root().resolve(".ci/run"));
    String command =
        shellLines("README.md").stream().filter(l -> l.startsWith("mvn")).findFirst().orElseThrow();

    assertThat(run).contains("exec " + command + "\n");
  }

  /** But for the folder that it was written to. */
  @Test
  void theOutputInTheReadmeIsWhatTheSampleGives() throws IOException {
    List<String> read =
        Run.of("read", "--out", folder.resolve("o").toString()).out().lines().toList();

    for (String line : block("tip-sample.txt: ")) {
      if (!line.contains("tierwatch-out")) {
        assertThat(read).contains(line);
      }
    }
  }

  @Test
  void theFiguresInTheReadmeAreThoseOfTheSample() throws IOException {
    String show = Run.of("show", "Auremia").out().replaceAll(" +", " ");

    for (String line : block("   ")) {
      assertThat(show).contains(line.replaceAll(" +", " "));
    }
  }

  private static void runs(String line) throws IOException {
    String command = line.substring(line.indexOf(COMMAND) + COMMAND.length()).split(" > ")[0];
    List<String> arguments = new ArrayList<>();
    for (String word : words(command)) {
      arguments.add(standIn(word));
    }
    if (arguments.get(0).equals("read")) {
      arguments.add("--out=" + folder.resolve("out"));
      arguments.removeAll(List.of("--out", "facts-2019"));
    }
    if (arguments.get(0).equals("serve")) {
      arguments.add("--help"); // the site would run on: that the words are understood must do
    }
    Run run = Run.withInput(SampleText.read(), arguments.toArray(String[]::new));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  /** The words of a command line as a shell takes them. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(command);
    while (word.find()) {
      String quoted = word.group(1) == null ? word.group(2) : word.group(1);
      words.add(quoted == null ? word.group(3) : quoted);
    }
    return words;
  }

  /** What stands for a file, a folder or a country of the documents. */
  private static String standIn(String word) throws IOException {
    if (word.endsWith(".txt") || word.endsWith(".pdf")) { // content tells the form, not the name
      return Files.writeString(folder.resolve(word), SampleText.read()).toString();
    }
    if (word.equals("tip") || word.startsWith("tip-") || word.equals("tierwatch-data")) {
      return folder.resolve(word).toString();
    }
    if (word.endsWith("/")) {
      Path reports = Files.createDirectories(folder.resolve(word));
      Files.writeString(reports.resolve("a.txt"), SampleText.read());
      return reports.toString();
    }
    return word.replace("Jamaica", "Auremia").replace("Malta", "Borsania").replace("JAM", "XAA");
  }

  /** The lines of the blocks of shell commands. */
  private static List<String> shellLines(String document) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(root().resolve(document))) {
      if (line.startsWith("```")) {
        inside = line.equals("```sh");
      } else if (inside) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The block of output in the readme that begins with these characters. */
  private static List<String> block(String start) throws IOException {
    for (String block : Files.readString(root().resolve("README.md")).split("```")) {
      if (block.startsWith("text\n" + start)) {
        return block.substring("text\n".length()).lines().toList();
      }
    }
    throw new AssertionError("no block begins with " + start);
  }

  private static Path root() {
    Path module = Path.of("").toAbsolutePath();
    return Files.exists(module.resolve("README.md")) ? module : module.resolve("..").normalize();
  }
}
