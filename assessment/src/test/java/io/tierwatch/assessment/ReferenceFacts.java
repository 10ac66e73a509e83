package io.tierwatch.assessment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.fact.Fact;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The hand-made facts of 24 narratives, where they are there. */
public final class ReferenceFacts {

  private ReferenceFacts() {}

  /**
   * A path of the data that stand outside the project; the test is skipped where it is not there.
   */
  public static Path shared(String path) {
    Path file = Path.of(System.getProperty("tierwatch.shared", "shared"), path);
    assumeTrue(Files.exists(file), path + " is not here");
    return file;
  }

  /** The facts of every country. */
  public static List<CountryFacts> all() throws Exception {
    return CountryFacts.split(read(shared("reference")));
  }

  /** The facts in a file of JSON lines, or in all such files of a folder. */
  public static List<Fact> read(Path path) throws Exception {
    List<Path> files = List.of(path);
    if (Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        files = entries.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        facts.addAll(FactJson.read(reader));
      }
    }
    return facts;
  }
}
