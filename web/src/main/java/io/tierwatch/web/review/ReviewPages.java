package io.tierwatch.web.review;

import io.tierwatch.dataset.review.FactKey;
import io.tierwatch.dataset.review.Mark;
import io.tierwatch.dataset.review.Verdict;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.web.WebSettings;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Reviews;
import io.tierwatch.web.library.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes the page of all reviews. */
@Component
final class ReviewPages {

  private static final String COUNT = "SELECT coalesce(sum(facts), 0)::BIGINT FROM narratives";

  private final Library library;
  private final Reviews reviews;
  private final WebSettings settings;

  ReviewPages(Library library, Reviews reviews, WebSettings settings) {
    this.library = library;
    this.reviews = reviews;
    this.settings = settings;
  }

  ReviewPage of(String verdict) {
    Shelf shelf = library.shelf();
    List<Mark> marks = new ArrayList<>(reviews.all());
    marks.sort(Comparator.comparing((Mark mark) -> mark.review().at()).reversed());
    Map<String, Mark> last = lastOfEachFact(marks);
    List<ReviewPage.ReviewRow> rows =
        marks.stream()
            .filter(mark -> verdict.isEmpty() || mark.review().verdict().code().equals(verdict))
            .map(ReviewPages::row)
            .toList();
    return new ReviewPage(
        settings.password().isPresent(),
        library.isSample(shelf),
        verdict,
        facts(shelf),
        last.size(),
        shares(last),
        rows);
  }

  /** The last word on each fact that is still read so: only that tells how the reading is. */
  private static Map<String, Mark> lastOfEachFact(List<Mark> newestFirst) {
    Map<String, Mark> last = new HashMap<>();
    for (Mark mark : newestFirst) {
      if (mark.state() == Mark.State.SAME) {
        mark.now().ifPresent(fact -> last.putIfAbsent(FactKey.of(fact), mark));
      }
    }
    return last;
  }

  private static List<ReviewPage.TypeShare> shares(Map<String, Mark> last) {
    Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    for (Mark mark : last.values()) {
      counts
          .computeIfAbsent(mark.review().fact().type(), type -> new EnumMap<>(Verdict.class))
          .merge(mark.review().verdict(), 1, Integer::sum);
    }
    List<ReviewPage.TypeShare> shares = new ArrayList<>();
    counts.forEach(
        (type, count) -> {
          int right = count.getOrDefault(Verdict.RIGHT, 0);
          int wrong = count.getOrDefault(Verdict.WRONG, 0);
          int corrected = count.getOrDefault(Verdict.CORRECTED, 0);
          shares.add(
              new ReviewPage.TypeShare(type, right + wrong + corrected, right, wrong, corrected));
        });
    return shares;
  }

  private static ReviewPage.ReviewRow row(Mark mark) {
    Fact fact = mark.now().orElse(mark.review().fact());
    return new ReviewPage.ReviewRow(
        fact.edition().year(),
        fact.country().code(),
        fact.country().name(),
        fact.type(),
        mark.number(),
        fact.line(),
        fact.evidence().sentence(),
        MarkView.of(mark));
  }

  private static long facts(Shelf shelf) {
    Object count =
        shelf.get(() -> shelf.dataset().sql(COUNT, SqlLimits.STRICT)).rows().get(0).get(0);
    return count instanceof Number number ? number.longValue() : 0;
  }
}
