package io.tierwatch.web.country;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.review.FactReview;
import io.tierwatch.web.review.FactReviews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a fact. */
@Component
final class FactPages {

  private static final int MOST = 50;

  private final FactReviews reviews;

  FactPages(FactReviews reviews) {
    this.reviews = reviews;
  }

  /**
   * The facts of these numbers.
   *
   * @throws NotOnShelf when one of them is not there
   */
  FactPage of(Shelf shelf, Edition edition, Country country, List<Integer> numbers) {
    NumberedFacts facts = CountryPages.facts(shelf, edition, country);
    FactReviews.OfCountry said = reviews.of(edition, country);
    boolean printed = shelf.get(() -> shelf.dataset().printedPages(country, edition)) > 0;
    List<FactPage.FactDetail> details = new ArrayList<>();
    for (int number : numbers.stream().limit(MOST).toList()) {
      Fact fact =
          facts
              .fact(number)
              .orElseThrow(() -> new NotOnShelf("There is no fact of that number here."));
      details.add(detail(facts.view(fact), fact, said.of(fact, number)));
    }
    return new FactPage(edition.year(), country.code(), country.name(), printed, details);
  }

  private static FactPage.FactDetail detail(FactView view, Fact fact, FactReview review) {
    Evidence evidence = fact.evidence();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(FactJson.fields(fact));
    List<SourceRange> ranges = evidence.ranges();
    Integer page =
        ranges.isEmpty() || ranges.get(0).page().isEmpty()
            ? null
            : (Integer) ranges.get(0).page().getAsInt();
    return new FactPage.FactDetail(view, fields, sentence(evidence), page, evidence.rule(), review);
  }

  private static FactPage.Sentence sentence(Evidence evidence) {
    int at = evidence.sentence().indexOf(evidence.quote());
    if (at < 0) {
      return new FactPage.Sentence("", evidence.quote(), "");
    }
    int end = at + evidence.quote().length();
    return new FactPage.Sentence(
        evidence.sentence().substring(0, at), evidence.quote(), evidence.sentence().substring(end));
  }
}
