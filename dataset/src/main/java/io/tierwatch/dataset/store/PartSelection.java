package io.tierwatch.dataset.store;

import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.LawEnforcementYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the lists and tables that were read go into a dataset: of each edition one list of
 * tiers, one of countries that are no parties, and one table of the world and of each region. One
 * that was read anew takes the place of the old one.
 */
final class PartSelection {

  private static final Set<String> TABLES =
      Set.of(PartRows.LISTED_TIERS, PartRows.LAW_ENFORCEMENT, PartRows.NON_PARTIES);

  private final Map<Key, Chosen> chosen = new LinkedHashMap<>();

  /** What there is one of: {@code area} is empty where a table has none. */
  private record Key(int edition, String table, String area) {}

  private record Chosen(ReportReading report, List<EditionFact> facts) {}

  /** A row and the name of its table. */
  record TableRow(String table, Map<String, @Nullable Object> values) {}

  /** Of two readings of one list, the longer one counts. */
  PartSelection(List<ReportReading> reports) {
    for (ReportReading report : reports) {
      split(report)
          .forEach(
              (key, facts) -> chosen.merge(key, new Chosen(report, facts), PartSelection::longer));
    }
  }

  private static Map<Key, List<EditionFact>> split(ReportReading report) {
    Map<Key, List<EditionFact>> lists = new LinkedHashMap<>();
    for (EditionFact fact : report.parts()) {
      String area = fact instanceof LawEnforcementYear year ? year.area() : "";
      Key key = new Key(report.edition().year(), PartRows.table(fact), area);
      lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(fact);
    }
    return lists;
  }

  private static Chosen longer(Chosen one, Chosen other) {
    return one.facts().size() > other.facts().size() ? one : other;
  }

  static boolean isOfParts(Table table) {
    return TABLES.contains(table.name());
  }

  /** The conditions in SQL for the rows of a table that are replaced. */
  List<String> replaced(Table table) {
    List<String> conditions = new ArrayList<>();
    for (Key key : chosen.keySet()) {
      if (key.table().equals(table.name())) {
        String area = key.area().isEmpty() ? "" : " AND region = " + Database.quoted(key.area());
        conditions.add("(edition = " + key.edition() + area + ")");
      }
    }
    return conditions;
  }

  List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    chosen.forEach(
        (key, part) -> {
          int number = 0;
          for (EditionFact fact : part.facts()) {
            number++;
            rows.add(new TableRow(key.table(), PartRows.row(fact, number, part.report())));
          }
        });
    return rows;
  }
}
