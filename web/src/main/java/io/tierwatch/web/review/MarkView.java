package io.tierwatch.web.review;

import io.tierwatch.briefing.words.FactText;
import io.tierwatch.dataset.review.Correction;
import io.tierwatch.dataset.review.DatasetReviews;
import io.tierwatch.dataset.review.Mark;
import io.tierwatch.dataset.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a fact.
 *
 * @param verdict right, wrong or corrected
 * @param on the day of the review
 * @param field the field that is corrected; null where none is
 * @param read what was read in that field
 * @param correct what it should be; empty for 'not stated'
 * @param corrected the fact as it should be, in a phrase
 * @param state same, otherwise or gone: how the fact is read now
 * @param then the fact as it was read when it was reviewed, in a phrase
 */
public record MarkView(
    String verdict,
    String reviewer,
    String on,
    String note,
    @Nullable String field,
    @Nullable String read,
    @Nullable String correct,
    @Nullable String corrected,
    String state,
    String then) {

  private static final int DAY = 10;

  static MarkView of(Mark mark) {
    Review review = mark.review();
    Correction correction = review.correction().orElse(null);
    return new MarkView(
        review.verdict().code(),
        review.reviewer(),
        review.at().toString().substring(0, DAY),
        review.note(),
        correction == null ? null : correction.field(),
        correction == null ? null : DatasetReviews.read(review, correction),
        correction == null ? null : correction.text(),
        review.corrected().map(FactText::of).orElse(null),
        mark.state().code(),
        FactText.of(review.fact()));
  }
}
