package io.tierwatch.web.review;

import io.tierwatch.dataset.review.FactKey;
import io.tierwatch.dataset.review.Mark;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.web.library.Reviews;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The reviews of facts, for the pages that show the facts. */
@Component
public final class FactReviews {

  private final Reviews reviews;

  FactReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  /** Those of the facts of a country. */
  public OfCountry of(Edition edition, Country country) {
    return new OfCountry(reviews.of(edition, country));
  }

  /** Those of the facts of a country, loaded once for a page. */
  public static final class OfCountry {

    private final Map<String, List<Mark>> marks;

    OfCountry(Map<String, List<Mark>> marks) {
      this.marks = marks;
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
      return marks.isEmpty();
    }

    /** That of a fact, which has this number. */
    public FactReview of(Fact fact, int number) {
      String key = FactKey.of(fact);
      List<Mark> own = marks.getOrDefault(key, List.of());
      return new FactReview(
          fact.edition().year(),
          fact.country().code(),
          number,
          key,
          own.stream().map(MarkView::of).toList());
    }
  }
}
