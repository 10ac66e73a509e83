package io.tierwatch.web.api;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.web.library.Shelf;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records that a program asks for, an edition at a time, so that memory never has them all. */
final class FactStream {

  private static final String DOCUMENTS = "SELECT edition, country, document FROM narratives";

  private final Shelf shelf;
  private final FactChoice choice;
  private final List<Edition> editions;

  FactStream(Shelf shelf, FactChoice choice) {
    this.shelf = shelf;
    this.choice = choice;
    this.editions = choice.editions(shelf);
  }

  void forEach(FactController.Taker taker) throws IOException {
    Map<String, String> documents = documents();
    for (Edition edition : editions) {
      for (Fact fact : choice.facts(shelf, edition)) {
        String key = edition.year() + fact.country().code();
        taker.take(FactJson.record(fact, documents.getOrDefault(key, "")));
      }
    }
  }

  private Map<String, String> documents() {
    Map<String, String> documents = new HashMap<>();
    for (List<@Nullable Object> row :
        shelf.get(() -> shelf.dataset().sql(DOCUMENTS, SqlLimits.GENEROUS)).rows()) {
      documents.put(String.valueOf(row.get(0)) + row.get(1), String.valueOf(row.get(2)));
    }
    return documents;
  }
}
