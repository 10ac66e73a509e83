package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.dataset.search.SearchField;
import io.tierwatch.dataset.search.SearchHit;
import io.tierwatch.dataset.search.SearchQuery;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.model.country.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well questions find the passages that answer them, where the real report is at hand. */
class SearchQualityTest {

  private static final int DEPTH = 10;

  @TempDir Path folder;

  private record Question(String words, String country, Set<Integer> lines) {}

  @Test
  void questionsFindThePassagesThatAnswerThem() throws Exception {
    Path corpus =
        Path.of(System.getProperty("tierwatch.shared", "none"), "corpus/tip-2019-part.txt");
    assumeTrue(Files.exists(corpus));
    Input input = new Input.OfFile(corpus);
    Reading reading = new Readings().read(input, Optional.empty());
    DatasetFilling filling = new DatasetFilling("test");
    filling.add(reading, input);
    filling.write(folder);

    List<String> report = new ArrayList<>();
    double named = 0;
    double narrowed = 0;
    List<Question> questions = questions();
    try (Dataset dataset = Dataset.open(folder)) {
      for (Question question : questions) {
        String name = Countries.standard().byCode(question.country()).orElseThrow().name();
        SearchQuery words = SearchQuery.parse(question.words());
        SearchQuery withName = SearchQuery.parse(question.words() + " " + name);
        double byName = gain(question, dataset.search(withName).hits());
        double byField =
            gain(
                question,
                dataset.search(words.with(SearchField.COUNTRY, question.country())).hits());
        named += byName;
        narrowed += byField;
        report.add(
            String.format(
                Locale.ROOT,
                "%.2f  %.2f  %s %s",
                byName,
                byField,
                question.country(),
                question.words()));
      }
    }
    named /= questions.size();
    narrowed /= questions.size();
    report.add(0, String.format(Locale.ROOT, "nDCG@10 %.3f named, %.3f narrowed", named, narrowed));
    Files.write(Path.of("target/search-quality.txt"), report);

    assertThat(questions).hasSizeGreaterThanOrEqualTo(40);
    assertThat(named).as(String.join("\n", report)).isGreaterThan(0.5);
    assertThat(narrowed).as(String.join("\n", report)).isGreaterThan(0.6);
  }

  /**
   * The normalized discounted cumulative gain, where an answer is one whose lines are among these.
   */
  private static double gain(Question question, List<SearchHit> hits) {
    Set<Integer> left = new HashSet<>(question.lines());
    double gain = 0;
    int answers = 0;
    for (int rank = 0; rank < Math.min(DEPTH, hits.size()); rank++) {
      SearchHit hit = hits.get(rank);
      boolean answer = left.removeIf(line -> line >= hit.startLine() && line <= hit.endLine());
      gain += answer ? discount(rank) : 0;
      answers += answer ? 1 : 0;
    }
    // Lines that stand in one passage are one answer; those not found may each be one.
    double best = 0;
    for (int rank = 0; rank < answers + left.size(); rank++) {
      best += discount(rank);
    }
    return gain / best;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2.0);
  }

  private static List<Question> questions() throws IOException {
    try (InputStream in = SearchQualityTest.class.getResourceAsStream("search-queries.tsv")) {
      List<Question> questions = new ArrayList<>();
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!row.startsWith("#")) {
          String[] cells = row.split("\t");
          Set<Integer> lines = new HashSet<>();
          Arrays.stream(cells[2].split(" ")).map(Integer::valueOf).forEach(lines::add);
          questions.add(new Question(cells[0], cells[1], lines));
        }
      }
      return questions;
    }
  }
}
