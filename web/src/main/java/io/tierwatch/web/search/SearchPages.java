package io.tierwatch.web.search;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.search.SearchField;
import io.tierwatch.dataset.search.SearchHit;
import io.tierwatch.dataset.search.SearchResult;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.search.SearchPage.Chosen;
import io.tierwatch.web.search.SearchPage.Facet;
import io.tierwatch.web.search.SearchPage.Link;
import io.tierwatch.web.search.SearchPage.Passage;
import io.tierwatch.web.search.SearchPage.Piece;
import io.tierwatch.web.search.SearchPage.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a search. */
@Component
final class SearchPages {

  private static final int SHOWN = 12;

  SearchPage of(Shelf shelf, SearchChoice choice) {
    SearchResult found = shelf.get(() -> shelf.dataset().search(choice.query()));
    int pages = SearchChoice.pages(found.total());
    return new SearchPage(
        choice.words(),
        found.total(),
        choice.number(),
        pages,
        suggestion(found, choice),
        found.hits().stream().map(SearchPages::passage).toList(),
        chosen(choice),
        facets(found, choice),
        choice.number() > 1 ? choice.page(Math.min(pages, choice.number() - 1)).address() : null,
        choice.number() < pages ? choice.page(choice.number() + 1).address() : null);
  }

  private static @Nullable Link suggestion(SearchResult found, SearchChoice choice) {
    return found
        .suggestion()
        .map(words -> new Link(words, choice.words(words).address()))
        .orElse(null);
  }

  private static Passage passage(SearchHit hit) {
    return new Passage(
        hit.edition(),
        hit.country(),
        Wording.place(hit.country()),
        hit.tier(),
        hit.section(),
        hit.number(),
        hit.startLine(),
        hit.endLine(),
        pieces(hit),
        Addresses.country(hit.edition(), hit.country()) + "#p-" + hit.number());
  }

  private static List<Piece> pieces(SearchHit hit) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (SearchHit.Mark mark : hit.marks()) {
      add(pieces, hit.text().substring(done, mark.from()), false);
      add(pieces, hit.text().substring(mark.from(), mark.to()), true);
      done = mark.to();
    }
    add(pieces, hit.text().substring(done), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  private static List<Chosen> chosen(SearchChoice choice) {
    List<Chosen> chosen = new ArrayList<>();
    choice
        .picked()
        .forEach(
            (field, values) -> {
              for (String value : values) {
                chosen.add(
                    new Chosen(
                        field.code(),
                        value,
                        title(field) + ": " + title(field, value),
                        choice.toggled(field, value).address()));
              }
            });
    return chosen;
  }

  /** The values that passages can be narrowed down to further. */
  private static List<Facet> facets(SearchResult found, SearchChoice choice) {
    List<Facet> facets = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      List<SearchResult.Count> counts = found.facets().getOrDefault(field, List.of());
      List<Value> values =
          counts.stream()
              .filter(count -> !choice.has(field, count.value()))
              .limit(field == SearchField.YEAR ? counts.size() : SHOWN)
              .map(count -> value(field, count, choice))
              .sorted(order(field))
              .toList();
      if (values.size() > 1) {
        facets.add(new Facet(field.code(), title(field), values));
      }
    }
    return facets;
  }

  /** Years have an order of their own; the other values stay by how often they come. */
  private static Comparator<Value> order(SearchField field) {
    return field == SearchField.YEAR
        ? Comparator.comparing(Value::value).reversed()
        : Comparator.comparingInt(value -> -value.passages());
  }

  private static Value value(SearchField field, SearchResult.Count count, SearchChoice choice) {
    return new Value(
        count.value(),
        title(field, count.value()),
        count.passages(),
        choice.toggled(field, count.value()).address());
  }

  private static String title(SearchField field) {
    return switch (field) {
      case COUNTRY -> "Country";
      case YEAR -> "Edition";
      case TIER -> "Tier";
      case REGION -> "Region";
      case SECTION -> "Section";
      case TYPE -> "Has facts of";
    };
  }

  private static String title(SearchField field, String value) {
    return switch (field) {
      case COUNTRY -> Wording.place(value);
      case TIER ->
          Arrays.stream(Tier.values())
              .filter(tier -> tier.code().equals(value))
              .map(Tier::title)
              .findFirst()
              .orElse(value);
      case REGION ->
          Arrays.stream(Region.values())
              .filter(region -> region.name().equals(value))
              .map(Region::title)
              .findFirst()
              .orElse(value);
      case SECTION -> value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
      case TYPE -> value;
      case YEAR -> value;
    };
  }
}
