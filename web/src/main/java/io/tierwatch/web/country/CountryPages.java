package io.tierwatch.web.country;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Figures;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Route;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.web.country.CountryPage.DamageView;
import io.tierwatch.web.country.CountryPage.Recommended;
import io.tierwatch.web.country.CountryPage.ReviewedFact;
import io.tierwatch.web.country.CountryPage.TopicGroup;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.review.FactReview;
import io.tierwatch.web.review.FactReviews;
import io.tierwatch.web.routes.RouteDrawing;
import io.tierwatch.web.routes.RouteMap;
import io.tierwatch.web.routes.RouteStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a country. */
@Component
final class CountryPages {

  private final Bench bench;
  private final TierHistory history = new TierHistory(PlacementHistory.load());
  private final RouteMap map;
  private final FactReviews reviews;

  CountryPages(Bench bench, RouteMap map, FactReviews reviews) {
    this.bench = bench;
    this.map = map;
    this.reviews = reviews;
  }

  CountryPage of(Shelf shelf, Edition edition, Country country) {
    NumberedFacts facts = facts(shelf, edition, country);
    Narrative narrative = narrative(shelf, edition, country);
    Optional<Placement> placement = facts.of(Placement.class).stream().findFirst();
    Answers answers = Answers.of(facts);
    return new CountryPage(
        edition.year(),
        country.code(),
        country.name(),
        country.region().title(),
        editions(shelf, country),
        placement.map(one -> one.tier().code()).orElse(null),
        placement.map(facts::view).orElse(null),
        history.of(shelf, country),
        facts.views(Effort.class, FactText::of),
        FigureView.of(facts),
        Bars.of(new Figures(facts.of(Measure.class))),
        assessment(facts),
        answers.given(),
        answers.open(),
        facts.views(Penalty.class, FactText::penalty),
        facts.views(CourtSentence.class, FactText::sentence),
        facts.views(Money.class, FactText::money),
        recommendations(facts),
        facts.views(Route.class, FactText::route),
        map(facts),
        facts.views(InformationSystem.class, FactText::of),
        damage(narrative),
        NarrativeView.of(narrative, facts),
        printedOn(shelf, edition, country, facts),
        withoutSections(facts),
        reviewed(edition, country, facts));
  }

  private static Narrative narrative(Shelf shelf, Edition edition, Country country) {
    return shelf
        .get(() -> shelf.dataset().narrative(country, edition))
        .orElseThrow(() -> new NotOnShelf("There is no such narrative here."));
  }

  private static List<Integer> editions(Shelf shelf, Country country) {
    return shelf.get(() -> shelf.dataset().editionsOf(country)).stream()
        .map(Edition::year)
        .toList();
  }

  private RouteDrawing map(NumberedFacts facts) {
    return map.draw(
        facts.of(Route.class).stream()
            .map(route -> RouteStatement.of(route, facts.number(route)))
            .toList());
  }

  private static List<DamageView> damage(Narrative narrative) {
    return narrative.damage().stream()
        .map(one -> new DamageView(one.kind().title(), one.detail(), one.line()))
        .toList();
  }

  private static @Nullable Integer printedOn(
      Shelf shelf, Edition edition, Country country, NumberedFacts facts) {
    if (shelf.get(() -> shelf.dataset().printedPages(country, edition)) == 0) {
      return null;
    }
    for (Fact fact : facts.all()) {
      for (SourceRange range : fact.evidence().ranges()) {
        if (range.page().isPresent()) {
          return range.page().getAsInt();
        }
      }
    }
    return null;
  }

  private static List<FactView> withoutSections(NumberedFacts facts) {
    return facts.all().stream()
        .filter(fact -> !(fact instanceof SectionSpan))
        .map(facts::view)
        .toList();
  }

  private List<ReviewedFact> reviewed(Edition edition, Country country, NumberedFacts facts) {
    FactReviews.OfCountry said = reviews.of(edition, country);
    List<ReviewedFact> reviewed = new ArrayList<>();
    for (Fact fact : said.isEmpty() ? List.<Fact>of() : facts.all()) {
      FactReview review = said.of(fact, facts.number(fact));
      if (!review.marks().isEmpty()) {
        reviewed.add(new ReviewedFact(facts.view(fact), review));
      }
    }
    return reviewed;
  }

  static NumberedFacts facts(Shelf shelf, Edition edition, Country country) {
    return new NumberedFacts(shelf.facts(FactQuery.all().in(edition).of(country)));
  }

  private @Nullable AssessmentView assessment(NumberedFacts facts) {
    return facts.all().isEmpty()
        ? null
        : AssessmentView.of(bench.judge(List.of(CountryFacts.of(facts.all()))).get(0), facts);
  }

  private List<TopicGroup> recommendations(NumberedFacts facts) {
    if (facts.all().isEmpty()) {
      return List.of();
    }
    Map<String, TopicGroup> groups = new LinkedHashMap<>();
    for (Understood one : bench.recommendations().of(CountryFacts.of(facts.all()))) {
      String id = one.topics().isEmpty() ? "other" : one.topics().get(0).id();
      String title = one.topics().isEmpty() ? "other topics" : one.topics().get(0).title();
      groups
          .computeIfAbsent(id, topic -> new TopicGroup(topic, title, new ArrayList<>()))
          .items()
          .add(recommended(one, facts));
    }
    return List.copyOf(groups.values());
  }

  private static Recommended recommended(Understood one, NumberedFacts facts) {
    return new Recommended(
        one.recommendation().index(),
        one.recommendation().text(),
        one.action().map(Wording::of).orElse(null),
        facts.view(one.recommendation()),
        one.evidence().stream().map(facts::view).toList());
  }
}
