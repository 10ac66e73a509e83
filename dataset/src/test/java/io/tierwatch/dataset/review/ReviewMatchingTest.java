package io.tierwatch.dataset.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.Facts;
import io.tierwatch.model.fact.Fact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewMatchingTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Fact NINE = Facts.measure(3, 9.0, null);

  @Test
  void aFactIsTheSameOnOtherLines() {
    Fact moved = with(with(NINE, "line", 70), "offsets", List.of(List.of(900, 914)));
    ReviewMatching matching = matching(List.of(moved), review(NINE, Verdict.RIGHT, "Ada"));

    assertThat(matching.marks().get(FactKey.of(moved)))
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.state()).isEqualTo(Mark.State.SAME);
              assertThat(mark.number()).isEqualTo(1);
            });
  }

  @Test
  void aFactThatReadsOtherwiseIsFoundByItsWords() {
    Fact other = with(NINE, "metric", "prosecutions");
    Fact ten = with(NINE, "value", 10);
    ReviewMatching matching =
        matching(
            List.of(other, ten),
            review(ten, Verdict.RIGHT, "Ada"),
            review(NINE, Verdict.WRONG, "Bo"));

    assertThat(matching.marks().get(FactKey.of(ten))).hasSize(1);
    assertThat(matching.marks().get(FactKey.of(other)))
        .singleElement()
        .satisfies(mark -> assertThat(mark.state()).isEqualTo(Mark.State.OTHERWISE));
  }

  @Test
  void anotherFigureOfTheSentenceIsNotTaken() {
    Fact before = with(with(with(NINE, "evidence", "from six"), "value", 6), "period", "previous");
    ReviewMatching matching = matching(List.of(before), review(NINE, Verdict.RIGHT, "Ada"));

    assertThat(matching.marks()).isEmpty();
    assertThat(matching.gone()).hasSize(1);
  }

  @Test
  void otherWordsForTheSameFigureOfTheSentenceAreTheSameFact() {
    Fact quoted = with(NINE, "evidence", "nine");
    ReviewMatching matching = matching(List.of(quoted), review(NINE, Verdict.RIGHT, "Ada"));

    assertThat(matching.marks().get(FactKey.of(quoted)))
        .extracting(Mark::state)
        .containsExactly(Mark.State.SAME);
  }

  @Test
  void theLastWordOfEachReviewerCounts() {
    ReviewMatching matching =
        matching(
            List.of(NINE),
            review(NINE, Verdict.RIGHT, "Ada"),
            review(NINE, Verdict.RIGHT, "Bo"),
            review(NINE, Verdict.WRONG, "Ada"),
            review(NINE, Verdict.WITHDRAWN, "Bo"));

    assertThat(matching.marks().get(FactKey.of(NINE)))
        .extracting(mark -> mark.review().verdict())
        .containsExactly(Verdict.WRONG);
  }

  private static ReviewMatching matching(List<Fact> facts, Review... reviews) {
    return new ReviewMatching(facts, List.of(reviews));
  }

  private static Review review(Fact fact, Verdict verdict, String reviewer) {
    return new Review(fact, "a.txt", verdict, Optional.empty(), "", reviewer, NOON);
  }

  private static Fact with(Fact fact, String field, Object value) {
    Map<String, @Nullable Object> record = new LinkedHashMap<>(FactJson.record(fact, "a.txt"));
    record.put(field, value);
    return FactJson.fact(record);
  }
}
