package io.tierwatch.web.routes;

import io.tierwatch.web.library.TableQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * Which statements are asked for; an empty text asks for all.
 *
 * @param country the code of a country whose narrative it is, or that is an end of the way
 */
public record RouteFilter(
    int edition, String country, String exploitation, String victims, String sector) {

  TableQuery query() {
    List<String> where = new ArrayList<>();
    where.add("edition = " + edition);
    if (!country.isEmpty()) {
      String code = TableQuery.quoted(country);
      where.add(
          "(country = %s OR list_contains(origin, %s) OR list_contains(destination, %s))"
              .formatted(code, code, code));
    }
    holds(where, "exploitation", exploitation);
    holds(where, "victims", victims);
    holds(where, "sectors", sector);
    return new TableQuery(
        "SELECT edition, country, number, line, origin, destination, exploitation, victims,"
            + " sectors, sentence\nFROM routes JOIN narratives USING (edition, country)\nWHERE "
            + String.join("\n  AND ", where)
            + "\nORDER BY name, number");
  }

  private static void holds(List<String> where, String column, String value) {
    if (!value.isEmpty()) {
      where.add("list_contains(" + column + ", " + TableQuery.quoted(value) + ")");
    }
  }
}
