package io.tierwatch.dataset.store;

import io.tierwatch.model.report.Narrative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the narratives that were read go into a dataset, and which of its own they replace. */
final class Selection {

  private final List<ReportReading> reports;
  private final Map<String, Chosen> chosen = new LinkedHashMap<>();
  private final PartSelection parts;

  /** A narrative with the report that it is in. */
  record Chosen(ReportReading report, CountryReading country) {}

  /** Of a country that is in the readings twice for an edition, the longer narrative counts. */
  Selection(List<ReportReading> reports) {
    this.reports = List.copyOf(reports);
    this.parts = new PartSelection(reports);
    for (ReportReading report : reports) {
      for (CountryReading country : report.countries()) {
        Narrative narrative = country.narrative();
        String key = report.edition().year() + narrative.country().code();
        Chosen other = chosen.get(key);
        if (other == null || lines(narrative) >= lines(other.country().narrative())) {
          chosen.put(key, new Chosen(report, country));
        }
      }
    }
  }

  List<ReportReading> reports() {
    return reports;
  }

  List<Chosen> countries() {
    return List.copyOf(chosen.values());
  }

  /** The rows of the lists and tables that go in, with their tables. */
  List<PartSelection.TableRow> partRows() {
    return parts.rows();
  }

  /** The condition in SQL for the rows of an old table that stay. */
  String kept(Table table) {
    List<String> replaced = new ArrayList<>(parts.replaced(table));
    if (table.has("country") && !PartSelection.isOfParts(table)) {
      for (Chosen one : chosen.values()) {
        String code = Database.quoted(one.country().narrative().country().code());
        replaced.add(both(one.report(), "country = " + code));
      }
    }
    for (ReportReading report : reports) {
      if (table.name().equals("inputs")) {
        replaced.add(both(report, "sha256 = " + Database.quoted(report.input().sha256())));
      } else if (table.name().equals("damage")) {
        String document = "document = " + Database.quoted(report.input().document());
        replaced.add(both(report, document + " AND country IS NULL"));
      }
    }
    // Not simply NOT: a null country makes neither true nor false.
    return replaced.isEmpty() ? "" : " WHERE (" + String.join(" OR ", replaced) + ") IS NOT TRUE";
  }

  private static String both(ReportReading report, String condition) {
    return "(edition = " + year(report) + " AND " + condition + ")";
  }

  private static int year(ReportReading report) {
    return report.edition().year();
  }

  private static int lines(Narrative narrative) {
    return narrative.endLine() - narrative.startLine();
  }
}
