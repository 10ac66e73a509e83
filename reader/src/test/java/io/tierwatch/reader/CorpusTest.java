package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tierwatch.model.Edition;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real text and its reference, where the folder of shared data is at hand; else skipped. */
class CorpusTest {

  private static final Pattern SECTION =
      Pattern.compile(
          "\"type\": \"section\", \"country\": \"(\\w+)\".*\"name\": \"(\\w+)\", \"start\": (\\d+),"
              + " \"end\": (\\d+)");
  private static final Pattern ITEM =
      Pattern.compile(
          "\"type\": \"recommendation\", \"country\": \"(\\w+)\".*\"start\": (\\d+), \"end\":"
              + " (\\d+)");

  private static Path shared(String name) {
    Path path = Path.of(System.getProperty("tierwatch.shared", "../../shared")).resolve(name);
    assumeThat(Files.exists(path)).as("no shared data at %s", path).isTrue();
    return path;
  }

  private static Report read(Path file, int edition) throws UnreadableReportException {
    return ReportReader.standard().read(file, Optional.of(new Edition(edition)));
  }

  @Test
  void findsEverySectionAndRecommendationOfTheReference() throws Exception {
    Path reference = shared("reference");
    Report report = read(shared("corpus/tip-2019-part.txt"), 2019);
    List<String> found = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      String country = narrative.country().code();
      for (Section section : narrative.sections()) {
        found.add(country + " " + section.name().code() + " " + section.startLine());
        section.items().forEach(i -> found.add(country + " item " + i.firstLine()));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(referenceOf(reference));
  }

  private static List<String> referenceOf(Path folder) throws IOException {
    List<String> records = new ArrayList<>();
    for (Path file : files(folder)) {
      for (String line : Files.readAllLines(file)) {
        Matcher section = SECTION.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (section.find()) {
          records.add(section.group(1) + " " + section.group(2) + " " + section.group(3));
        } else if (item.find()) {
          records.add(item.group(1) + " item " + item.group(2));
        }
      }
    }
    return records;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void findsTheTearsOfTheCorpus() throws Exception {
    Report report = read(shared("corpus/tip-2019-part.txt"), 2019);
    long torn =
        report.narratives().stream()
            .flatMap(n -> n.damage().stream())
            .filter(d -> d.kind() == Damage.Kind.TORN_SENTENCE)
            .count();
    assertThat(torn).isBetween(9L, 13L);
  }

  @Test
  void readsEveryNarrativeOf2018WholeFromOneLineAndFromReadableText() throws Exception {
    for (String folder : List.of("2018", "2018-readable")) {
      for (Path file : files(shared("corpus/other-years/" + folder))) {
        Report report = read(file, 2018);
        assertThat(report.narratives()).as(file.toString()).hasSize(1);
        Narrative narrative = report.narratives().get(0);
        assertThat(narrative.sections())
            .as(file.toString())
            .extracting(Section::name)
            .containsExactly(SectionName.values());
        assertThat(narrative.damage()).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void readsTheBeginningsOfOtherEditions() throws Exception {
    for (Path file : files(shared("corpus/other-years/beginnings"))) {
      int year = Integer.parseInt(file.getFileName().toString().substring(0, 4));
      Narrative narrative = read(file, year).narratives().get(0);
      assertThat(narrative.headingTier()).as(file.toString()).isPresent();
      assertThat(narrative.damage())
          .as(file.toString())
          .extracting(Damage::kind)
          .contains(Damage.Kind.NO_END);
    }
  }
}
