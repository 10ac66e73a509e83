package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.QueryRow;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole figures of governments: no parts of a total, nothing that covers one form of
 * exploitation only, nothing that others did. Of each narrative and metric it is the first of the
 * period that counts, and what counts the same in the period before.
 */
public final class GovernmentFigures {

  private static final String SELECT =
      """
      SELECT n.edition, n.country, n.name, n.region, p.tier, m.metric, m.number, m.line, m.value,
        m.max, m.qualifier, m.unit, m.period, m.actor, m.sentence
      FROM narratives n
      LEFT JOIN %s p ON p.edition = n.edition AND p.country = n.country
      LEFT JOIN measures m ON m.edition = n.edition AND m.country = n.country
        AND m.period IN ('current', 'previous') AND NOT m.is_part AND m.exploitation IS NULL
        AND m.actor IN ('government', 'unspecified')"""
          .formatted(TableQuery.TIERS);

  private GovernmentFigures() {}

  /** The metric of a code. */
  public static Metric metric(String code) {
    for (Metric metric : Metric.values()) {
      if (metric.code().equals(code.toLowerCase(Locale.ROOT))) {
        return metric;
      }
    }
    throw new NotOnShelf("No metric is called '" + code + "'.");
  }

  /** All metrics, to choose from. */
  public static List<Choice> choices(Metric now) {
    List<Choice> choices = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      choices.add(Choice.of(metric.code(), Wording.of(metric), now.code()));
    }
    return choices;
  }

  /**
   * The query for figures.
   *
   * @param metric one metric, or all
   * @param editions the editions; none for all
   * @param countries the countries; none for all
   */
  public static TableQuery query(
      Optional<Metric> metric, Collection<Integer> editions, Collection<String> countries) {
    StringBuilder sql = new StringBuilder(SELECT);
    metric.ifPresent(one -> sql.append(" AND m.metric = '").append(one.code()).append('\''));
    sql.append("\nWHERE true");
    if (!editions.isEmpty()) {
      List<String> years = editions.stream().map(String::valueOf).toList();
      sql.append("\n  AND n.edition IN (").append(String.join(", ", years)).append(')');
    }
    if (!countries.isEmpty()) {
      sql.append("\n  AND n.country IN (").append(TableQuery.quoted(countries)).append(')');
    }
    return new TableQuery(sql.append("\nORDER BY n.name, n.edition, m.number").toString());
  }

  /** What each narrative states, by name and edition, one for each metric that it states. */
  public static List<CountryFigure> of(TableQuery query, Shelf shelf) {
    Map<String, List<QueryRow>> groups = new LinkedHashMap<>();
    for (QueryRow row : query.rows(shelf)) {
      String key = row.text("country") + ' ' + row.whole("edition") + ' ' + row.text("metric");
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return groups.values().stream().map(GovernmentFigures::figure).toList();
  }

  private static CountryFigure figure(List<QueryRow> rows) {
    QueryRow any = rows.get(0);
    Figure now = first(rows);
    return new CountryFigure(
        any.whole("edition"),
        any.text("country"),
        any.text("name"),
        any.text("region"),
        any.textOrNull("tier"),
        any.text("metric"),
        now,
        before(rows, now));
  }

  /** The first figure of the period; that none was reported counts where there is no figure. */
  private static @Nullable Figure first(List<QueryRow> rows) {
    Figure silent = null;
    for (QueryRow row : rows) {
      if (row.text("period").equals("current")) {
        if (!row.lacks("value")) {
          return figure(row);
        }
        silent = silent == null ? figure(row) : silent;
      }
    }
    return silent;
  }

  /** The figure of the period before that counts the same, of the same sentence where it can be. */
  private static @Nullable Figure before(List<QueryRow> rows, @Nullable Figure now) {
    Figure found = null;
    for (QueryRow row : rows) {
      if (row.text("period").equals("previous")) {
        Figure before = figure(row);
        boolean alike = now == null || now.value() == null || now.unit().equals(before.unit());
        if (alike && now != null && now.sentence().equals(before.sentence())) {
          return before;
        }
        found = alike && found == null ? before : found;
      }
    }
    return found;
  }

  private static Figure figure(QueryRow row) {
    String actor = row.text("actor");
    int number = row.whole("number");
    return new Figure(
        number,
        row.whole("line"),
        row.number("value"),
        text(row),
        row.text("unit"),
        actor.equals("unspecified") ? "not said" : actor,
        row.text("sentence"),
        "/editions/"
            + row.whole("edition")
            + "/countries/"
            + row.text("country")
            + "#fact-"
            + number);
  }

  private static String text(QueryRow row) {
    Double value = row.number("value");
    if (value == null) {
      return "not reported";
    }
    Double max = row.number("max");
    Qualifier qualifier = Qualifier.valueOf(row.text("qualifier").toUpperCase(Locale.ROOT));
    String range = max == null ? "" : "-" + Wording.figure(max);
    return Wording.sign(qualifier) + Wording.figure(value) + range;
  }
}
