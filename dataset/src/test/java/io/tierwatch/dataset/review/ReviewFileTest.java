package io.tierwatch.dataset.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.dataset.Facts;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.model.fact.Fact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Fact NINE = Facts.measure(3, 9.0, null);

  @TempDir Path folder;

  @Test
  void reviewsComeBackInTheOrderInWhichTheyWereMade() throws Exception {
    ReviewFile file = new ReviewFile(folder);
    Correction ten = Correction.typed(NINE, "value", "10");
    Review corrected =
        new Review(NINE, "a.txt", Verdict.CORRECTED, Optional.of(ten), "a \"typo\"\n", "Ada", NOON);
    file.add(review(Verdict.RIGHT, "Ada"));
    file.add(corrected);

    assertThat(new ReviewFile(folder).read())
        .containsExactly(review(Verdict.RIGHT, "Ada"), corrected);
    assertThat(corrected.corrected()).contains(Facts.measure(3, 10.0, null));
  }

  @Test
  void whereNobodyReviewedThereAreNone() throws Exception {
    assertThat(new ReviewFile(folder).read()).isEmpty();
  }

  @Test
  void halfALineOfAKilledProcessDoesNotCountAndIsCutOff() throws Exception {
    ReviewFile file = new ReviewFile(folder);
    file.add(review(Verdict.RIGHT, "Ada"));
    Path path = folder.resolve(ReviewFile.NAME);
    Files.writeString(path, "{\"at\":\"2026", StandardOpenOption.APPEND);

    assertThat(file.read()).hasSize(1);
    file.add(review(Verdict.WRONG, "Bo"));
    assertThat(file.read())
        .containsExactly(review(Verdict.RIGHT, "Ada"), review(Verdict.WRONG, "Bo"));
  }

  @Test
  void aDamagedLineIsNamed() throws Exception {
    Files.writeString(folder.resolve(ReviewFile.NAME), "{}\n");
    assertThatThrownBy(() -> new ReviewFile(folder).read())
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("it has no fact");
  }

  @Test
  void manyReviewersAtOnceLoseNothing() throws Exception {
    ExecutorService reviewers = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Review review = review(Verdict.RIGHT, "reviewer " + i);
      work.add(
          () -> {
            new ReviewFile(folder).add(review);
            return true;
          });
    }
    for (Future<Boolean> done : reviewers.invokeAll(work)) {
      assertThat(done.get()).isTrue();
    }
    reviewers.shutdown();
    assertThat(new ReviewFile(folder).read())
        .extracting(Review::reviewer)
        .doesNotHaveDuplicates()
        .hasSize(100);
  }

  @Property(tries = 200)
  void anyFactComesBackAsItWasReviewed(@ForAll("facts") Fact fact) throws Exception {
    Review review = new Review(fact, "a.txt", Verdict.WRONG, Optional.empty(), "why", "Ada", NOON);
    String line = ReviewJson.line(review);
    assertThat(line).endsWith("\n");
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(ReviewJson.review(line)).isEqualTo(review);
    assertThat(ReviewJson.review(line).key()).isEqualTo(review.key());
  }

  @Provide
  Arbitrary<Fact> facts() {
    return Facts.any();
  }

  private static Review review(Verdict verdict, String reviewer) {
    return new Review(NINE, "a.txt", verdict, Optional.empty(), "", reviewer, NOON);
  }
}
