package io.tierwatch.dataset.store;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import java.util.Optional;

/**
 * Which facts are asked for.
 *
 * <pre>{@code
 * dataset.facts(FactQuery.all().of(country).in(edition).ofType("measure"));
 * }</pre>
 *
 * @param type the name of the type in the exchange format
 */
public record FactQuery(
    Optional<Edition> edition, Optional<Country> country, Optional<String> type) {

  /** All facts. */
  public static FactQuery all() {
    return new FactQuery(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Only those of an edition. */
  public FactQuery in(Edition only) {
    return new FactQuery(Optional.of(only), country, type);
  }

  /** Only those of a country. */
  public FactQuery of(Country only) {
    return new FactQuery(edition, Optional.of(only), type);
  }

  /** Only those of a type. */
  public FactQuery ofType(String only) {
    return new FactQuery(edition, country, Optional.of(only));
  }
}
