package io.tierwatch.web.library;

import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.dataset.store.SqlResult;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The query that gives the rows of a page. The page shows it, so that readers can run and change
 * it.
 *
 * @param sql one SELECT
 */
public record TableQuery(String sql) {

  /** The tier of each narrative, to be joined; the first, where two were read. */
  public static final String TIERS =
      """
      (SELECT edition, country, first(tier ORDER BY number) AS tier
        FROM placements GROUP BY ALL)""";

  private static final SqlLimits LIMITS = new SqlLimits(200_000, Duration.ofSeconds(10));

  /** What the query gives now. */
  public List<QueryRow> rows(Shelf shelf) {
    SqlResult result = shelf.get(() -> shelf.dataset().sql(sql, LIMITS));
    List<QueryRow> rows = new ArrayList<>();
    for (var values : result.rows()) {
      rows.add(new QueryRow(result.columns(), values));
    }
    return rows;
  }

  /** Where a reader can run it. */
  public String address() {
    return "/sql?q=" + URLEncoder.encode(sql, StandardCharsets.UTF_8);
  }

  /** A text as SQL writes it. */
  public static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Texts as SQL writes them, with commas between. */
  public static String quoted(Collection<String> texts) {
    return String.join(", ", texts.stream().map(TableQuery::quoted).toList());
  }
}
