package io.tierwatch.dataset.store;

import static io.tierwatch.dataset.Readings.AUREMIA;
import static io.tierwatch.dataset.Readings.BORSANIA;
import static io.tierwatch.dataset.Readings.country;
import static io.tierwatch.dataset.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.dataset.Readings;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

  private static final Edition EDITION = new Edition(2019);
  private static final List<String> WORDS =
      List.of("Police freed nine men.", "Courts heard  two cases.", "Silence.");

  @TempDir Path folder;

  @Test
  void givesBackEveryFactAsItWasRead() throws Exception {
    List<Fact> facts = Readings.anyFacts(300);
    CountryReading reading = country(AUREMIA, 2019, WORDS, facts);
    update(report("a.txt", 2019, reading));

    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.facts(FactQuery.all())).isEqualTo(reading.facts());
      assertThat(dataset.facts(FactQuery.all().ofType("measure")))
          .isEqualTo(reading.facts().stream().filter(f -> f.type().equals("measure")).toList());
      assertThat(dataset.facts(FactQuery.all().of(BORSANIA))).isEmpty();
    }
  }

  @Test
  void givesBackANarrativeWithThePlaceOfEveryWord() throws Exception {
    CountryReading reading = country(AUREMIA, 2019, WORDS, List.of());
    update(report("a.txt", 2019, reading));

    try (Dataset dataset = Dataset.open(folder)) {
      Narrative narrative = dataset.narrative(AUREMIA, EDITION).orElseThrow();
      assertThat(narrative.headingTier()).isEqualTo(reading.narrative().headingTier());
      assertThat(narrative.chartYears()).containsExactly(2018, 2019);
      assertThat(narrative.tierHistory()).isEqualTo(reading.narrative().tierHistory());
      assertThat(narrative.damage()).isEqualTo(reading.narrative().damage());
      assertThat(narrative.endLine()).isEqualTo(reading.narrative().endLine());
      assertThat(texts(narrative)).isEqualTo(texts(reading.narrative()));
      assertThat(dataset.narrative(BORSANIA, EDITION)).isEmpty();
    }
  }

  private static List<String> texts(Narrative narrative) {
    List<SourceText> texts = new ArrayList<>();
    narrative.heading().ifPresent(texts::add);
    for (Section section : narrative.sections()) {
      section.sentences().stream().map(Sentence::source).forEach(texts::add);
      texts.addAll(section.items());
    }
    return texts.stream().map(t -> t.text() + t.pieces() + t.places()).toList();
  }

  @Test
  void keepsEditionsAndCountriesApart() throws Exception {
    update(
        report("a.txt", 2019, some(AUREMIA, 2019, 1), some(BORSANIA, 2019, 2)),
        report("b.txt", 2018, some(AUREMIA, 2018, 3)));

    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.editions()).containsExactly(EDITION, new Edition(2018));
      assertThat(dataset.countries(EDITION)).containsExactly(AUREMIA, BORSANIA);
      assertThat(dataset.editionsOf(BORSANIA)).containsExactly(EDITION);
      assertThat(dataset.assessment(AUREMIA, EDITION)).contains(Readings.assessment());
      assertThat(dataset.facts(FactQuery.all().in(new Edition(2018)))).hasSize(5);
    }
  }

  @Test
  void readingAgainReplacesWhatWasReadOfTheSameCountryAndEdition() throws Exception {
    update(report("a.txt", 2019, some(AUREMIA, 2019, 1), some(BORSANIA, 2019, 2)));
    update(report("b.txt", 2018, some(AUREMIA, 2018, 3)));
    update(report("c.txt", 2019, some(AUREMIA, 2019, 7)));

    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.facts(FactQuery.all().in(EDITION).of(AUREMIA))).hasSize(9);
      assertThat(dataset.facts(FactQuery.all().in(EDITION).of(BORSANIA))).hasSize(4);
      assertThat(dataset.facts(FactQuery.all().in(new Edition(2018)))).hasSize(5);
      assertThat(dataset.manifest().inputs())
          .extracting(entry -> entry.file().document())
          .containsExactly("b.txt", "a.txt", "c.txt");
    }
    update(report("c.txt", 2019, some(AUREMIA, 2019, 1), some(BORSANIA, 2019, 1)));
    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.manifest().inputs())
          .as("an input of which nothing is left is no input")
          .extracting(entry -> entry.file().document())
          .containsExactly("b.txt", "c.txt");
    }
  }

  @Test
  void keepsThePagesOfWhatIsInItAndNoOthers() throws Exception {
    PrintedPage.Word word = new PrintedPage.Word(0, 6, "Police", 72.5, 80, 110.25, 92);
    PrintedPage first = new PrintedPage(1, 612, 792, List.of(word));
    PrintedPage second = new PrintedPage(2, 792, 612, List.of());
    ReportReading pdf = report("a.pdf", 2019, country(AUREMIA, 2019, WORDS, List.of()));
    update(Readings.printed(pdf, List.of(first, second)));
    update(report("b.txt", 2018, country(AUREMIA, 2018, WORDS, List.of())));

    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.printedPage(AUREMIA, EDITION, 1)).contains(first);
      assertThat(dataset.printedPage(AUREMIA, EDITION, 2)).contains(second);
      assertThat(dataset.printedPage(AUREMIA, EDITION, 3)).isEmpty();
      assertThat(dataset.printedPage(BORSANIA, EDITION, 1)).isEmpty();
      assertThat(dataset.printedPages(AUREMIA, EDITION)).isEqualTo(2);
      assertThat(dataset.printedPages(AUREMIA, new Edition(2018))).isZero();
    }
    update(report("c.txt", 2019, country(AUREMIA, 2019, WORDS, List.of())));
    try (Dataset dataset = Dataset.open(folder);
        Stream<Path> files = Files.walk(folder)) {
      assertThat(dataset.printedPages(AUREMIA, EDITION)).isZero();
      assertThat(files.filter(file -> file.toString().endsWith(".zip"))).isEmpty();
    }
  }

  @Test
  void theLongerOfTwoNarrativesOfACountryCounts() throws Exception {
    CountryReading whole = country(AUREMIA, 2019, WORDS, List.of());
    CountryReading end = country(AUREMIA, 2019, List.of("The end."), List.of());
    update(report("a.txt", 2019, whole), report("b.txt", 2019, end));

    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.narrative(AUREMIA, EDITION).orElseThrow().endLine())
          .isEqualTo(whole.narrative().endLine());
    }
  }

  @Test
  void anOpenDatasetStaysAsItIsWhileAnotherIsWritten() throws Exception {
    update(report("a.txt", 2019, some(AUREMIA, 2019, 1)));
    try (Dataset open = Dataset.open(folder)) {
      update(report("a.txt", 2019, some(AUREMIA, 2019, 5)));
      assertThat(open.facts(FactQuery.all())).hasSize(3);
    }
    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.facts(FactQuery.all())).hasSize(7);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("current", "lock", "generation-2");
    }
  }

  @Test
  void saysInOneSentenceThatAFolderIsNoDataset() {
    assertThatThrownBy(() -> Dataset.open(folder))
        .isInstanceOf(DatasetException.class)
        .hasMessage(
            folder + " is no dataset: make one with 'tierwatch read --dataset " + folder + "'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", "manifest.json", "tierwatch.duckdb", "index/segments_1"})
  void saysInOneSentenceThatADatasetIsDamaged(String file) throws Exception {
    update(report("a.txt", 2019, some(AUREMIA, 2019, 1)));
    Path damaged = file.equals("current") ? folder : folder.resolve("generation-1");
    Files.writeString(damaged.resolve(file), "no such thing");

    assertThatThrownBy(() -> Dataset.open(folder))
        .isInstanceOf(DatasetException.class)
        .hasMessageMatching(
            "the dataset .* is damaged \\([^\n]*\\): remove it and read .* again\\.");
    assertThatThrownBy(() -> update(report("b.txt", 2018, some(AUREMIA, 2018, 1))))
        .as("what cannot be kept is not lost in silence")
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("is damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../elsewhere", "generation-1/../..", "/", "generation-", "generation-9"})
  void thePointerCannotLeadOutOfTheFolder(String name) throws Exception {
    update(report("a.txt", 2019, some(AUREMIA, 2019, 1)));
    Files.writeString(folder.resolve("current"), name);

    assertThatThrownBy(() -> Dataset.open(folder)).hasMessageContaining("names no generation");
  }

  @Test
  void namesOfInputsAreWordsOnlyAndNeverPaths() throws Exception {
    String name = "../../x'; DROP TABLE inputs; --.txt";
    update(report(name, 2019, some(AUREMIA, 2019, 1)));
    update(report(name, 2019, some(BORSANIA, 2019, 1)));

    try (Dataset dataset = Dataset.open(folder)) {
      assertThat(dataset.manifest().inputs().get(0).file().document()).isEqualTo(name);
      assertThat(dataset.countries(EDITION)).hasSize(2);
    }
  }

  private void update(ReportReading... readings) throws DatasetException {
    Dataset.update(folder, "test", List.of(readings));
  }

  private static CountryReading some(Country country, int year, int facts) {
    List<Fact> measures = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      measures.add(Measures.of(country, year, i));
    }
    return country(country, year, WORDS, measures);
  }
}
