package io.tierwatch.web.api;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.web.library.Shelf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which facts a program asks for. What is not given is not asked. */
record FactChoice(
    Optional<Integer> edition,
    Optional<String> country,
    Optional<String> type,
    Optional<String> metric) {

  /** The editions that facts are asked of, the newest first. */
  List<Edition> editions(Shelf shelf) {
    return edition.map(year -> List.of(shelf.edition(year))).orElseGet(shelf::editions);
  }

  /** The facts of one of them. */
  List<Fact> facts(Shelf shelf, Edition of) {
    FactQuery query = FactQuery.all().in(of);
    Optional<Country> wanted = country.map(FactChoice::country);
    if (wanted.isPresent()) {
      query = query.of(wanted.get());
    }
    Optional<String> kind = metric.isPresent() ? Optional.of("measure") : type;
    if (kind.isPresent()) {
      query = query.ofType(kind.get());
    }
    FactQuery asked = query;
    return shelf.get(() -> shelf.dataset().facts(asked)).stream().filter(this::counts).toList();
  }

  private boolean counts(Fact fact) {
    return metric.isEmpty()
        || (fact instanceof Measure measure && measure.metric().code().equals(metric.get()));
  }

  /** Fails with a sentence where a type, a metric or a country is none. */
  FactChoice checked() {
    country.ifPresent(FactChoice::country);
    if (type.isPresent() && !FactJson.types().contains(type.get())) {
      throw bad("There is no such type of fact: the types are " + words(FactJson.types()) + ".");
    }
    List<String> metrics = Arrays.stream(Metric.values()).map(Metric::code).toList();
    if (metric.isPresent() && !metrics.contains(metric.get())) {
      throw bad("There is no such metric: the metrics are " + words(metrics) + ".");
    }
    if (metric.isPresent() && type.isPresent() && !type.get().equals("measure")) {
      throw bad("Only facts of type measure have a metric.");
    }
    return this;
  }

  private static Country country(String code) {
    return Countries.standard()
        .byCode(code.toUpperCase(Locale.ROOT))
        .orElseThrow(() -> bad("A country is given by its three letters of ISO 3166-1."));
  }

  private static String words(List<String> names) {
    return String.join(", ", names);
  }

  private static ResponseStatusException bad(String sentence) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
  }
}
