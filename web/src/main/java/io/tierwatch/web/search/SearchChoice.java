package io.tierwatch.web.search;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.search.SearchField;
import io.tierwatch.dataset.search.SearchQuery;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Asked;
import io.tierwatch.web.page.Choices;
import io.tierwatch.web.page.NoSuchChoice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What a reader asks for: words as typed, values of fields that were picked, and which page. An
 * address is such a choice, and every choice has an address.
 */
record SearchChoice(String words, Map<SearchField, List<String>> picked, int number) {

  static final int PAGE = 20;

  private static final int LAST = 500;
  private static final int LONGEST = 500;
  private static final int MOST_PICKED = 20;

  static SearchChoice of(MultiValueMap<String, String> parameters) {
    String words = parameters.getOrDefault("q", List.of("")).get(0);
    Map<SearchField, List<String>> picked = new EnumMap<>(SearchField.class);
    for (SearchField field : SearchField.values()) {
      List<String> values =
          parameters.getOrDefault(field.code(), List.of()).stream()
              .filter(value -> !value.isBlank())
              .distinct()
              .limit(MOST_PICKED)
              .toList();
      if (!values.isEmpty()) {
        picked.put(field, values);
      }
    }
    String kept = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    return new SearchChoice(kept, picked, number(parameters.getOrDefault("page", List.of("1"))));
  }

  /**
   * The same with the values as passages have them.
   *
   * @throws NoSuchChoice when a value is none that a passage can have
   */
  SearchChoice checked(Shelf shelf) {
    Map<SearchField, List<String>> checked = new EnumMap<>(SearchField.class);
    picked.forEach(
        (field, values) ->
            checked.put(
                field, values.stream().map(value -> checked(field, value, shelf)).toList()));
    return new SearchChoice(words, checked, number);
  }

  private static String checked(SearchField field, String value, Shelf shelf) {
    return switch (field) {
      case COUNTRY -> Asked.country(value);
      case YEAR -> Choices.years("year", shelf).checked(value);
      case TIER -> Choices.tiers().checked(value);
      case REGION -> Choices.regions().checked(value);
      case SECTION -> Choices.codes("section", SectionName.class).checked(value);
      case TYPE -> Choices.of("type", FactJson.types()).checked(value);
    };
  }

  /** A page that is no number, or beyond what is shown, is the nearest that is. */
  private static int number(List<String> typed) {
    try {
      return Math.max(1, Math.min(LAST, Integer.parseInt(typed.get(0).strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  SearchQuery query() {
    SearchQuery query = SearchQuery.parse(words).page((number - 1) * PAGE, PAGE);
    for (Map.Entry<SearchField, List<String>> field : picked.entrySet()) {
      for (String value : field.getValue()) {
        query = query.with(field.getKey(), value);
      }
    }
    return query;
  }

  /** The last page that passages of this number need. */
  static int pages(long total) {
    return (int) Math.max(1, Math.min(LAST, (total + PAGE - 1) / PAGE));
  }

  boolean has(SearchField field, String value) {
    return picked.getOrDefault(field, List.of()).contains(value);
  }

  SearchChoice words(String other) {
    return new SearchChoice(other, picked, 1);
  }

  SearchChoice page(int other) {
    return new SearchChoice(words, picked, other);
  }

  /** The same with a value picked, or put back if it was. */
  SearchChoice toggled(SearchField field, String value) {
    Map<SearchField, List<String>> other = new EnumMap<>(SearchField.class);
    other.putAll(picked);
    List<String> values = new ArrayList<>(picked.getOrDefault(field, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    other.put(field, values);
    return new SearchChoice(words, other, 1);
  }

  String address() {
    StringBuilder address = new StringBuilder("/search?q=").append(encoded(words));
    picked.forEach(
        (field, values) ->
            values.forEach(
                value ->
                    address.append('&').append(field.code()).append('=').append(encoded(value))));
    return number == 1 ? address.toString() : address.append("&page=").append(number).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
