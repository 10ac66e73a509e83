package io.tierwatch.web.sql;

import io.tierwatch.dataset.store.Schema;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query and what it gives.
 *
 * @param error why it cannot be run, in a sentence; null where it was, or nothing was asked
 * @param cut whether there are more rows than are given
 */
public record SqlPage(
    String query,
    @Nullable String error,
    List<String> columns,
    List<List<@Nullable Object>> rows,
    boolean cut)
    implements Page {

  private static final int SHOWN = 200;

  /** A query to begin with. */
  public record Example(String title, String query) {

    /** Where it is run. */
    public String address() {
      return "/sql?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
  }

  private static final List<Example> EXAMPLES =
      List.of(
          new Example(
              "Convictions of the reporting period, by country",
              """
              SELECT edition, country, value, qualifier, line, sentence
              FROM measures
              WHERE metric = 'convictions' AND period = 'current' AND NOT is_part
              ORDER BY value DESC NULLS LAST"""),
          new Example(
              "Which efforts the report sees growing or shrinking",
              """
              SELECT edition, section, direction, count(*) AS countries
              FROM efforts
              GROUP BY ALL
              ORDER BY edition DESC, section, countries DESC"""),
          new Example(
              "Countries by tier",
              """
              SELECT edition, tier, count(*) AS countries,
                string_agg(name, ', ' ORDER BY name) AS names
              FROM placements JOIN narratives USING (edition, country)
              GROUP BY ALL
              ORDER BY edition DESC, tier"""),
          new Example(
              "Recommendations that speak of training",
              """
              SELECT edition, country, text, line
              FROM recommendations
              WHERE text ILIKE '%train%'
              ORDER BY edition DESC, country"""),
          new Example(
              "What was lost in reading",
              """
              SELECT edition, country, kind, line, detail
              FROM damage
              ORDER BY ALL"""));

  @Override
  public String template() {
    return "sql/sql";
  }

  @Override
  public String title() {
    return "Ask with SQL";
  }

  @Override
  public Table table() {
    return new Table(columns, rows);
  }

  /** Queries to begin with. */
  public List<Example> examples() {
    return EXAMPLES;
  }

  /** The tables that can be asked. */
  public List<io.tierwatch.dataset.store.Table> tables() {
    return Schema.standard().tables();
  }

  /** The rows that a person looks at; a program gets all. */
  public List<List<@Nullable Object>> shown() {
    return rows.subList(0, Math.min(SHOWN, rows.size()));
  }

  /** Whether the query was run. */
  public boolean ran() {
    return error == null && !query.isBlank();
  }

  /** A value as a person reads it. */
  public String cell(@Nullable Object value) {
    return value == null ? "–" : Table.text(value);
  }

  /** Whether a value stands to the right, as figures do. */
  public boolean figure(@Nullable Object value) {
    return value instanceof Number;
  }

  /** Whether a column holds figures. */
  public boolean figures(int column) {
    return !rows.isEmpty() && figure(rows.get(0).get(column));
  }

  /** The page of the country that a row is about; null where the row does not tell. */
  public @Nullable String address(List<@Nullable Object> row) {
    int edition = columns.indexOf("edition");
    int country = columns.indexOf("country");
    return edition < 0 || country < 0 || row.get(edition) == null || row.get(country) == null
        ? null
        : "/editions/" + row.get(edition) + "/countries/" + row.get(country);
  }
}
