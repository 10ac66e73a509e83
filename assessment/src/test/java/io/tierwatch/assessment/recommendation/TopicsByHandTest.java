package io.tierwatch.assessment.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.assessment.ReferenceFacts;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.model.fact.Recommendation;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The topics found, compared with those of recommendations that were read by hand. */
class TopicsByHandTest {

  private static final Topics TOPICS = Topics.load();

  @Test
  void agreesWithTheHeldBackHalf() throws Exception {
    assertThat(f1("held-back")).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void agreesWithTheOpenHalf() throws Exception {
    assertThat(f1("open")).isGreaterThanOrEqualTo(0.88);
  }

  private static double f1(String half) throws Exception {
    Map<String, String> texts = texts();
    int found = 0;
    int expected = 0;
    int right = 0;
    for (String[] row : rows()) {
      if (row[0].equals(half)) {
        String key = row[1] + row[3];
        Set<String> hand = new TreeSet<>(Set.of(row[4].split(" ")));
        Set<String> ours = new TreeSet<>();
        TOPICS.of(Objects.requireNonNull(texts.get(key), key)).forEach(t -> ours.add(t.id()));
        expected += hand.size();
        found += ours.size();
        ours.retainAll(hand);
        right += ours.size();
      }
    }
    assertThat(expected).isGreaterThan(80);
    return 2.0 * right / (found + expected);
  }

  private static Map<String, String> texts() throws Exception {
    Map<String, String> texts = new HashMap<>();
    for (CountryFacts facts : ReferenceFacts.all()) {
      for (Recommendation recommendation : facts.of(Recommendation.class)) {
        texts.put(facts.country().code() + recommendation.index(), recommendation.text());
      }
    }
    return texts;
  }

  private static List<String[]> rows() throws Exception {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    TopicsByHandTest.class.getResourceAsStream("topics-by-hand.csv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",")).toList();
    }
  }
}
