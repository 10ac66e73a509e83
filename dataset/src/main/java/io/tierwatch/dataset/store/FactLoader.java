package io.tierwatch.dataset.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts out of their tables. */
final class FactLoader {

  private final Source source;

  FactLoader(Source source) {
    this.source = source;
  }

  /** Where rows come from. */
  interface Source {
    /** The rows of a query. */
    List<Row> rows(String sql, Object... parameters) throws DatasetException;
  }

  List<NumberedFact> load(FactQuery query) throws DatasetException {
    List<NumberedFact> found = new ArrayList<>();
    for (Table table : Schema.standard().ofFacts()) {
      String type = table.factType().orElseThrow();
      if (query.type().isEmpty() || query.type().get().equals(type)) {
        for (Row row : rows(table, query)) {
          found.add(new NumberedFact(row.whole("number"), FactRow.fact(row.values(), type)));
        }
      }
    }
    found.sort(
        Comparator.<NumberedFact>comparingInt(n -> n.fact().edition().year())
            .thenComparing(n -> n.fact().country().code())
            .thenComparingInt(NumberedFact::number));
    return found;
  }

  private List<Row> rows(Table table, FactQuery query) throws DatasetException {
    StringBuilder sql = new StringBuilder("SELECT * FROM " + table.name() + " WHERE true");
    List<Object> parameters = new ArrayList<>();
    query
        .edition()
        .ifPresent(
            edition -> {
              sql.append(" AND edition = ?");
              parameters.add(edition.year());
            });
    query
        .country()
        .ifPresent(
            country -> {
              sql.append(" AND country = ?");
              parameters.add(country.code());
            });
    return source.rows(sql.toString(), parameters.toArray());
  }
}
