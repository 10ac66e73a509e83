package io.tierwatch.dataset.store;

import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a generation: what is kept of the old one, and what was read. */
final class GenerationWriter {

  private static final String OLD = "old_generation";

  private final Schema schema = Schema.standard();
  private final Selection selection;
  private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();

  GenerationWriter(Selection selection) {
    this.selection = selection;
    schema.tables().forEach(table -> rows.put(table.name(), new ArrayList<>()));
    selection.reports().forEach(this::addReport);
    selection.countries().forEach(this::addCountry);
    selection.partRows().forEach(row -> add(row.table(), row.values()));
  }

  /** Writes the database, and tells what inputs it holds narratives of. */
  List<Manifest.Entry> write(Optional<Path> old, Path fresh) throws SQLException {
    try (Database database = Database.writable(fresh)) {
      database.execute("BEGIN");
      for (Table table : schema.tables()) {
        database.execute(table.definition());
      }
      database.execute("COMMIT");
      if (old.isPresent()) {
        keep(database, old.get());
      }
      append(database);
      // An input of which every country was read again from another one counts no more.
      database.execute(
          "DELETE FROM inputs WHERE NOT EXISTS (FROM narratives n"
              + " WHERE n.edition = inputs.edition AND n.sha256 = inputs.sha256)");
      database.execute("CHECKPOINT");
      return inputs(database);
    }
  }

  private static List<Manifest.Entry> inputs(Database database) throws SQLException {
    List<Manifest.Entry> entries = new ArrayList<>();
    for (Row row : database.rows("SELECT * FROM inputs ORDER BY edition, document, sha256")) {
      String bytes = String.valueOf(row.values().get("bytes"));
      InputFile input =
          new InputFile(row.text("document"), row.text("sha256"), (long) Double.parseDouble(bytes));
      entries.add(new Manifest.Entry(row.whole("edition"), input));
    }
    return entries;
  }

  private void keep(Database database, Path old) throws SQLException {
    database.execute("ATTACH " + Database.quoted(old.toString()) + " AS " + OLD + " (READ_ONLY)");
    for (Table table : schema.tables()) {
      String from = " FROM " + OLD + "." + table.name() + selection.kept(table);
      database.execute(
          "INSERT INTO " + table.name() + " SELECT *" + from + " ORDER BY " + table.order());
    }
    database.execute("DETACH " + OLD);
  }

  private void append(Database database) throws SQLException {
    for (Table table : schema.tables()) {
      try (TableWriter writer = new TableWriter(database.root(), table)) {
        for (Map<String, @Nullable Object> row : rows.getOrDefault(table.name(), List.of())) {
          writer.add(row);
        }
      }
    }
  }

  private void addReport(ReportReading report) {
    Map<String, @Nullable Object> input = new LinkedHashMap<>();
    input.put("edition", report.edition().year());
    input.put("document", report.input().document());
    input.put("sha256", report.input().sha256());
    input.put("bytes", report.input().bytes());
    if (!rows.getOrDefault("inputs", List.of()).contains(input)) {
      add("inputs", input);
    }
    addDamage(report, null, report.damage());
  }

  private void addCountry(Selection.Chosen chosen) {
    ReportReading report = chosen.report();
    CountryReading country = chosen.country();
    add("narratives", NarrativeRows.narrative(country, report));
    NarrativeRows.passages(country.narrative(), report.edition())
        .forEach(row -> add("passages", row));
    NarrativeRows.tierHistory(country.narrative(), report).forEach(row -> add("tier_history", row));
    addDamage(report, country.narrative().country().code(), country.damage());
    int number = 0;
    for (Fact fact : country.facts()) {
      number++;
      String table = schema.ofType(fact.type()).name();
      add(table, FactRow.of(fact, number, report.input().document()));
    }
    country.assessment().ifPresent(a -> addAssessment(chosen, a));
  }

  private void addAssessment(Selection.Chosen chosen, AssessmentRecord assessment) {
    add("assessments", AssessmentRows.assessment(chosen, assessment));
    AssessmentRows.criteria(chosen, assessment).forEach(row -> add("criteria", row));
  }

  private void addDamage(ReportReading report, @Nullable String country, List<Damage> damages) {
    for (Damage damage : damages) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("edition", report.edition().year());
      row.put("country", country);
      row.put("line", damage.line());
      row.put("kind", damage.kind().name().toLowerCase(Locale.ROOT));
      row.put("detail", damage.detail());
      row.put("document", report.input().document());
      add("damage", row);
    }
  }

  private void add(String table, Map<String, @Nullable Object> row) {
    rows.computeIfAbsent(table, unused -> new ArrayList<>()).add(row);
  }
}
