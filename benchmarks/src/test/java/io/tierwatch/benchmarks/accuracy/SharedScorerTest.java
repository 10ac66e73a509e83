package io.tierwatch.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.fact.Fact;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published scorer, a script, must come to the same numbers on the real facts. */
class SharedScorerTest {

  private static final Path SHARED = Path.of(System.getProperty("tierwatch.shared", "absent"));
  private static final Path SCRIPT = SHARED.resolve("evaluation/score.py");

  @TempDir Path folder;

  @BeforeEach
  void needsTheScript() {
    assumeTrue(Files.isRegularFile(SCRIPT), "the published scorer is not here");
    assumeTrue(pythonRuns(), "there is no python3");
  }

  @Test
  void bothScorersAgreeOnTheFactsOfTheProgram() throws Exception {
    Map<String, NarrativeFacts> facts =
        AccuracyReport.extract(SHARED.resolve("corpus/tip-2019-part.txt"));
    List<Fact> all = new ArrayList<>();
    facts.values().forEach(narrative -> all.addAll(narrative.facts()));

    assertThat(ours(all)).isEqualTo(theirs(all));
  }

  /** The other half of the records as facts: every type and field is there, and much is missing. */
  @Test
  void bothScorersAgreeOnRecordsWithGapsAndShifts() throws Exception {
    List<Fact> some = new ArrayList<>();
    int number = 0;
    for (String code : Reference.read(SHARED.resolve("reference")).keySet()) {
      Path file =
          SHARED.resolve("reference").resolve(code.toLowerCase(java.util.Locale.ROOT) + ".jsonl");
      for (Fact fact : FactJson.read(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
        number++;
        if (number % 3 != 0) {
          some.add(fact);
        }
        if (number % 5 == 0) {
          some.add(fact);
        }
      }
    }

    Map<String, Double> ours = ours(some);

    assertThat(ours).containsKeys("route f1", "penalty f1", "sentence f1", "money.purpose");
    assertThat(ours).isEqualTo(theirs(some));
  }

  private static Map<String, Double> ours(List<Fact> facts) throws IOException {
    List<FactRow> rows = facts.stream().map(FactRow::of).toList();
    List<Scores> parts = new ArrayList<>();
    Reference.read(SHARED.resolve("reference"))
        .forEach(
            (code, records) ->
                parts.add(
                    Scorer.score(
                        records, rows.stream().filter(r -> r.country().equals(code)).toList())));
    Scores sum = Scores.sum(parts);
    Map<String, Double> numbers = new TreeMap<>();
    sum.types().forEach((type, score) -> put(numbers, type, score));
    sum.fields().forEach((field, score) -> numbers.put(field, Score.rounded(score.recall())));
    return numbers;
  }

  private static void put(Map<String, Double> numbers, String type, Score score) {
    numbers.put(type + " precision", Score.rounded(score.precision()));
    numbers.put(type + " recall", Score.rounded(score.recall()));
    numbers.put(type + " f1", Score.rounded(score.f1()));
    numbers.put(type + " hit", (double) score.hit());
    numbers.put(type + " reference", (double) score.reference());
    numbers.put(type + " given", (double) score.given());
  }

  private Map<String, Double> theirs(List<Fact> facts) throws Exception {
    Path file = folder.resolve("facts.jsonl");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      FactJson.write(out, "test", facts);
    }
    Process process =
        new ProcessBuilder(
                "python3",
                SCRIPT.toString(),
                SHARED.resolve("reference").toString(),
                file.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return numbers(json);
  }

  /** The numbers of {"types": {type: {number…}}, "fields": {field: number}}, named as above. */
  private static Map<String, Double> numbers(String json) throws IOException {
    Map<String, Double> numbers = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric()) {
          var parent = parser.getParsingContext().getParent();
          boolean field = parent.getParent().inRoot();
          String name =
              field ? parser.currentName() : parent.getCurrentName() + " " + parser.currentName();
          numbers.put(name, parser.getDoubleValue());
        }
      }
    }
    return numbers;
  }

  private static boolean pythonRuns() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
