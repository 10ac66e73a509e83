package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import java.util.Optional;

/** The names by which the reader knows a country when it sees one. */
public interface CountryNames {

  /** The country of a heading such as {@code KOREA, REPUBLIC OF}, in any case. */
  Optional<Country> byHeading(String name);

  /** The country of a name in running text, without article. */
  Optional<Country> byName(String name);
}
