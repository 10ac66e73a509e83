package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A narrative while its elements are gathered.
 *
 * @param heading empty where it is lost
 */
record NarrativeDraft(
    Country country, Optional<Element.CountryHead> heading, List<Element> elements) {

  static NarrativeDraft of(Country country, Optional<Element.CountryHead> heading) {
    return new NarrativeDraft(country, heading, new ArrayList<>());
  }

  boolean hasWords() {
    return elements.stream().anyMatch(e -> e instanceof Element.Words);
  }
}
