package io.tierwatch.dataset.search;

import static io.tierwatch.dataset.Readings.AUREMIA;
import static io.tierwatch.dataset.Readings.BORSANIA;
import static io.tierwatch.dataset.Readings.country;
import static io.tierwatch.dataset.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.Measures;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Dataset dataset;

  @BeforeAll
  static void fill() throws Exception {
    Dataset.update(
        folder,
        "test",
        List.of(
            report(
                "a.txt",
                2019,
                country(
                    AUREMIA,
                    2019,
                    List.of(
                        "Three houses took in male victims.",
                        "Judges convicted nine traffickers.",
                        "The ministry drafted a national action plan."),
                    List.of(Measures.of(AUREMIA, 2019, 9))),
                country(
                    BORSANIA,
                    2019,
                    List.of(
                        "The plan of the nation was action.",
                        "A telephone line took calls in two languages.",
                        "The agency paid recruiters."),
                    List.of())),
            report("b.txt", 2018, country(AUREMIA, 2018, List.of("Judges rested."), List.of()))));
    dataset = Dataset.open(folder);
  }

  @AfterAll
  static void close() throws Exception {
    dataset.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shelters for men            | Three houses took in *male* *victims*.
          who was found guilty        | Judges *convicted* nine traffickers.
          CONVICTION                  | Judges *convicted* nine traffickers.
          hotline                     | A *telephone* *line* took calls in two languages.
          "national action plan"      | The ministry drafted a *national action plan*.
          recruiting                  | The *agency* paid *recruiters*.
          judge year:2018             | *Judges* rested.
          judge convict -rested       | *Judges* *convicted* nine traffickers.
          calls country:Borsania      | A telephone line took *calls* in two languages.
          """)
  void findsByStemsAndMeanings(String query, String best) throws Exception {
    SearchResult result = dataset.search(SearchQuery.parse(query));

    assertThat(result.hits()).isNotEmpty();
    assertThat(result.hits().get(0).marked("*", "*")).isEqualTo(best);
  }

  @Test
  void aPhraseStandsTogether() throws Exception {
    assertThat(dataset.search(SearchQuery.parse("\"national action plan\"")).total()).isEqualTo(1);
    assertThat(dataset.search(SearchQuery.parse("\"plan national\"")).total()).isZero();
  }

  @Test
  void marksTellTheirLine() throws Exception {
    SearchHit hit = dataset.search(SearchQuery.parse("\"male victims\"")).hits().get(0);

    assertThat(hit.startLine()).isEqualTo(2);
    assertThat(hit.marks()).extracting(SearchHit.Mark::line).containsOnly(3);
    assertThat(
            dataset.search(SearchQuery.parse("three houses")).hits().get(0).marks().get(0).line())
        .isEqualTo(2);
  }

  @Test
  void countsAllPassagesByField() throws Exception {
    SearchResult result = dataset.search(SearchQuery.parse("").page(0, 2));

    assertThat(result.hits()).hasSize(2);
    assertThat(result.total()).isEqualTo(10);
    assertThat(result.facets().get(SearchField.COUNTRY))
        .containsExactly(new SearchResult.Count("XAA", 6), new SearchResult.Count("XAB", 4));
    assertThat(result.facets().get(SearchField.YEAR))
        .first()
        .hasToString("Count[value=2019, passages=8]");
    assertThat(result.facets().get(SearchField.TIER)).hasSize(1);
  }

  @Test
  void suggestsOnlyForWordsThatAreNowhere() throws Exception {
    assertThat(dataset.search(SearchQuery.parse("convictde judges")).suggestion())
        .contains("convicted judges");
    assertThat(dataset.search(SearchQuery.parse("judges convicted")).suggestion()).isEmpty();
  }

  @Test
  void readingAgainReplacesPassages() throws Exception {
    Path again = folder.resolve("again");
    for (String words : List.of("Old words.", "New words.")) {
      Dataset.update(
          again,
          "test",
          List.of(report("a.txt", 2019, country(AUREMIA, 2019, List.of(words), List.of()))));
    }
    try (Dataset open = Dataset.open(again)) {
      assertThat(open.search(SearchQuery.parse("old")).total()).isZero();
      assertThat(open.search(SearchQuery.parse("words")).hits().get(0).text())
          .isEqualTo("New words.");
    }
  }

  @Property(tries = 200)
  void anyTextIsAQuery(@ForAll String text) {
    assertThatCode(() -> SearchQuery.parse(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "'country:'",
    "'\"'",
    "'-'",
    "'- - \"\" '",
    "'tier:\"'",
    "'*:* OR ~ ^5 [a TO b] \\'",
    "'a:b c:d'",
    "'the of and'",
    "country:../../etc",
    "'year:9999999999999'"
  })
  void strangeQueriesAreAnsweredAsWell(String text) {
    assertThatCode(() -> dataset.search(SearchQuery.parse(text))).doesNotThrowAnyException();
  }
}
