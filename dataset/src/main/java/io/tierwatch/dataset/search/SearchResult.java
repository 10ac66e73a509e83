package io.tierwatch.dataset.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search finds.
 *
 * @param total how many passages there are, of which the hits are a page
 * @param facets for each field its values in all passages found, the most frequent first
 * @param suggestion the words as they may have been meant
 */
public record SearchResult(
    long total,
    List<SearchHit> hits,
    Map<SearchField, List<Count>> facets,
    Optional<String> suggestion) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /** How many of the passages have a value. */
  public record Count(String value, int passages) {}
}
