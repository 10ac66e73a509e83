package io.tierwatch.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.Readings;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes a dataset again and again is killed: the dataset is there, whole. */
class KilledWriterTest {

  private static final int KILLS = 4;
  private static final int FACTS = 400;

  @TempDir Path folder;

  @Test
  void whenKilledTheOldOrTheNewDatasetIsThere() throws Exception {
    Files.createDirectory(folder.resolve("tmp"));
    for (int i = 0; i < KILLS; i++) {
      killSoonAfterItBegan(20 + 37 * i);

      try (Dataset dataset = Dataset.open(folder.resolve("d"))) {
        List<Fact> facts = dataset.facts(FactQuery.all().ofType("measure"));
        assertThat(facts).hasSize(FACTS);
        assertThat(facts.stream().map(f -> ((Measure) f).value()).distinct()).hasSize(1);
        assertThat(dataset.narrative(Readings.AUREMIA, dataset.editions().get(0))).isPresent();
      }
    }
    Writer.write(folder.resolve("d"), -1);
    try (Stream<Path> files = Files.list(folder.resolve("d"))) {
      assertThat(files).as("the next write clears away what was left").hasSize(3);
    }
  }

  private void killSoonAfterItBegan(int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.resolve("d").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("written");
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Writes one dataset after the other, in each of which all figures are the same. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      for (int i = 0; ; i++) {
        write(Path.of(arguments[0]), i);
        System.out.println("written");
      }
    }

    static void write(Path folder, int value) throws DatasetException {
      List<Fact> facts = new ArrayList<>();
      for (int i = 0; i < FACTS; i++) {
        facts.add(Measures.of(Readings.AUREMIA, 2019, value));
      }
      CountryReading country =
          Readings.country(Readings.AUREMIA, 2019, List.of("Police freed men."), facts);
      Dataset.update(folder, "test", List.of(Readings.report("a.txt", 2019, country)));
    }
  }
}
