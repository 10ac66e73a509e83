package io.tierwatch.web.review;

import io.tierwatch.briefing.words.FactText;
import io.tierwatch.dataset.review.Correction;
import io.tierwatch.dataset.review.FactKey;
import io.tierwatch.dataset.review.Review;
import io.tierwatch.dataset.review.Verdict;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.model.Coded;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.web.error.Refused;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Reviews;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Choices;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what reviewers say, and shows what they said. */
@RestController
final class ReviewController {

  private static final int LONGEST_NOTE = 1000;

  private final Library library;
  private final Reviews reviews;
  private final FactReviews factReviews;
  private final ReviewPages pages;

  ReviewController(Library library, Reviews reviews, FactReviews factReviews, ReviewPages pages) {
    this.library = library;
    this.reviews = reviews;
    this.factReviews = factReviews;
    this.pages = pages;
  }

  /** A fact as it is read now. */
  private record Numbered(int number, Fact fact) {}

  @GetMapping("/review")
  ReviewPage all(@RequestParam(defaultValue = "") String verdict) {
    return pages.of(Choices.codes("verdict", Verdict.class).checked(verdict));
  }

  @GetMapping("/review/facts/{year}/{code}/{number}")
  CorrectionPage form(@PathVariable int year, @PathVariable String code, @PathVariable int number) {
    List<Fact> facts = facts(year, code);
    if (number < 1 || number > facts.size()) {
      throw new NotOnShelf("There is no fact of that number here.");
    }
    Numbered numbered = new Numbered(number, facts.get(number - 1));
    return page(numbered, "", new CorrectionPage.Typed("", "", ""));
  }

  @PostMapping("/review/facts")
  ResponseEntity<CorrectionPage> take(
      @RequestParam int edition,
      @RequestParam String country,
      @RequestParam String key,
      @RequestParam String verdict,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String note,
      Principal reviewer) {
    Numbered numbered = numbered(facts(edition, country), key);
    Verdict said = verdict(verdict);
    CorrectionPage.Typed typed = typed(field, value, note);
    Optional<Correction> correction;
    try {
      correction = correction(said, numbered.fact(), typed);
    } catch (IllegalArgumentException e) {
      return ResponseEntity.badRequest()
          .body(page(numbered, String.valueOf(e.getMessage()), typed));
    }
    add(numbered.fact(), said, correction, note, reviewer);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address(numbered)).build();
  }

  private static Verdict verdict(String typed) {
    return Coded.find(Verdict.class, typed)
        .orElseThrow(() -> new Refused(400, "A fact is right, wrong or corrected."));
  }

  private static CorrectionPage.Typed typed(String field, String value, String note) {
    if (note.length() > LONGEST_NOTE) {
      throw new Refused(400, "The note is longer than " + LONGEST_NOTE + " characters.");
    }
    return new CorrectionPage.Typed(field, value, note);
  }

  /**
   * What corrects the fact, where that is said; an IllegalArgumentException tells why it cannot.
   */
  private static Optional<Correction> correction(
      Verdict said, Fact fact, CorrectionPage.Typed typed) {
    return said == Verdict.CORRECTED
        ? Optional.of(Correction.typed(fact, typed.field(), typed.value()))
        : Optional.empty();
  }

  private static URI address(Numbered numbered) {
    Fact fact = numbered.fact();
    return URI.create(
        Addresses.country(fact.edition().year(), fact.country().code())
            + "/facts/"
            + numbered.number());
  }

  private void add(
      Fact fact,
      Verdict verdict,
      Optional<Correction> correction,
      String note,
      Principal reviewer) {
    reviews.add(
        new Review(
            fact,
            document(fact),
            verdict,
            correction,
            note.strip(),
            reviewer.getName(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  private List<Fact> facts(int year, String code) {
    Shelf shelf = library.shelf();
    Edition edition = shelf.edition(year);
    Country country = shelf.country(code, edition);
    return shelf.facts(FactQuery.all().in(edition).of(country));
  }

  private static Numbered numbered(List<Fact> facts, String key) {
    for (int i = 0; i < facts.size(); i++) {
      if (FactKey.of(facts.get(i)).equals(key)) {
        return new Numbered(i + 1, facts.get(i));
      }
    }
    throw new Refused(
        409, "That fact is read otherwise now, or no more: look at the country's page again.");
  }

  /** The input that the fact was read from. Nothing that a reader wrote is in the query. */
  private String document(Fact fact) {
    Shelf shelf = library.shelf();
    String query =
        "SELECT document FROM narratives WHERE edition = "
            + fact.edition().year()
            + " AND country = '"
            + fact.country().code()
            + "'";
    return String.valueOf(
        shelf.get(() -> shelf.dataset().sql(query, SqlLimits.STRICT)).rows().get(0).get(0));
  }

  private CorrectionPage page(Numbered numbered, String problem, CorrectionPage.Typed typed) {
    Fact fact = numbered.fact();
    return new CorrectionPage(
        factReviews.of(fact.edition(), fact.country()).of(fact, numbered.number()),
        fact.country().name(),
        FactText.of(fact),
        fact.evidence().sentence(),
        Correction.fields(fact).entrySet().stream()
            .map(
                field ->
                    new CorrectionPage.FieldView(field.getKey(), Correction.text(field.getValue())))
            .toList(),
        problem,
        typed);
  }
}
