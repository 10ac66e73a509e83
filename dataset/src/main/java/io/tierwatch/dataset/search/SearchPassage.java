package io.tierwatch.dataset.search;

import io.tierwatch.model.SourceText;
import java.util.List;
import java.util.Map;

/**
 * A passage as it goes into an index.
 *
 * @param context the passages before and after it in the same section
 * @param about what the passage is about without saying so: the country, the section
 * @param fields the values of its fields
 * @param number its place in the narrative
 */
public record SearchPassage(
    SourceText text,
    String context,
    String about,
    int number,
    Map<SearchField, List<String>> fields) {

  public SearchPassage {
    fields = Map.copyOf(fields);
  }

  List<String> values(SearchField field) {
    return fields.getOrDefault(field, List.of());
  }
}
