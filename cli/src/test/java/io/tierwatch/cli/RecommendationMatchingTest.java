package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tierwatch.assessment.change.CountryChange;
import io.tierwatch.assessment.change.RecommendationChange;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.briefing.Bench;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.model.Edition;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Recommendations of 2018 found again in 2019, compared with pairs that were matched by hand. */
class RecommendationMatchingTest {

  private static List<CountryFacts> facts(String path, int year) throws Exception {
    Path file = Path.of(System.getProperty("tierwatch.shared", "shared"), path);
    assumeTrue(Files.exists(file), path + " is not here");
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            Ink.PLAIN,
            false);
    return new FactSource(console).of(file.toString(), Optional.of(new Edition(year)));
  }

  private static Set<String> byHand() throws Exception {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RecommendationMatchingTest.class.getResourceAsStream(
                        "recommendations-matched-by-hand.csv")),
                StandardCharsets.UTF_8))) {
      return new HashSet<>(reader.lines().skip(1).toList());
    }
  }

  private static Set<String> found() throws Exception {
    List<CountryFacts> before = facts("corpus/other-years/2018-readable", 2018);
    List<CountryFacts> after = facts("corpus/tip-2019-part.txt", 2019);
    Set<String> found = new HashSet<>();
    for (CountryChange change : new Bench().comparison().compare(before, after)) {
      for (RecommendationChange one : change.recommendations()) {
        if (one.before().isPresent() && one.after().isPresent()) {
          String country = change.after().country().code();
          found.add(country + "," + index(one.before().get()) + "," + index(one.after().get()));
        }
      }
    }
    return found;
  }

  private static int index(Understood understood) {
    return understood.recommendation().index();
  }

  @Test
  void findsWhatAReaderFinds() throws Exception {
    Set<String> hand = byHand();
    Set<String> right = found();
    int given = right.size();
    right.retainAll(hand);
    double f1 = 2.0 * right.size() / (given + hand.size());
    assertThat(f1).isGreaterThan(0.95);
  }
}
