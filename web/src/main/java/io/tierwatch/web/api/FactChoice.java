package io.tierwatch.web.api;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.web.error.Refused;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
import io.tierwatch.web.page.Choices;
import io.tierwatch.web.page.NoSuchChoice;
import java.util.List;
import java.util.Optional;

/** Which facts a program asks for. What is empty is not asked. */
record FactChoice(String edition, String country, String type, String metric) {

  private static final String MEASURE = "measure";
  private static final Choices TYPES = Choices.of("type", FactJson.types());

  /** The editions that facts are asked of, the newest first. */
  List<Edition> editions(Shelf shelf) {
    return edition.isEmpty() ? shelf.editions() : List.of(Asked.edition(shelf, edition));
  }

  /** The facts of one of them. */
  List<Fact> facts(Shelf shelf, Edition of) {
    FactQuery query = FactQuery.all().in(of);
    Optional<Country> wanted = Countries.standard().byCode(country);
    if (wanted.isPresent()) {
      query = query.of(wanted.get());
    }
    String kind = metric.isEmpty() ? type : MEASURE;
    FactQuery asked = kind.isEmpty() ? query : query.ofType(kind);
    return shelf.get(() -> shelf.dataset().facts(asked)).stream().filter(this::counts).toList();
  }

  private boolean counts(Fact fact) {
    return metric.isEmpty()
        || (fact instanceof Measure measure && measure.metric().code().equals(metric));
  }

  /**
   * The same with the values as facts have them.
   *
   * @throws NoSuchChoice when one is none that a fact can have
   * @throws Refused when a metric is asked of facts that have none
   */
  FactChoice checked() {
    String kind = TYPES.checked(type);
    String counted = Choices.metrics().checked(metric);
    if (!counted.isEmpty() && !kind.isEmpty() && !kind.equals(MEASURE)) {
      throw new Refused(400, "Only facts of type measure have a metric.");
    }
    return new FactChoice(edition, Asked.country(country), kind, counted);
  }
}
