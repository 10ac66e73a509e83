package io.tierwatch.dataset.store;

import io.tierwatch.dataset.store.AssessmentRecord.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an assessment, and the assessment of rows. */
final class AssessmentRows {

  private AssessmentRows() {}

  static Map<String, @Nullable Object> assessment(
      Selection.Chosen chosen, AssessmentRecord assessment) {
    Map<String, @Nullable Object> row = key(chosen);
    row.put("report_tier", assessment.reportTier());
    row.put("our_tier", assessment.ourTier());
    row.put("evidence_tier", assessment.evidenceTier());
    row.put("ground", assessment.ground());
    row.put("reasons", assessment.reasons());
    return row;
  }

  static List<Map<String, @Nullable Object>> criteria(
      Selection.Chosen chosen, AssessmentRecord assessment) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Criterion criterion : assessment.criteria()) {
      Map<String, @Nullable Object> row = key(chosen);
      row.put("number", rows.size() + 1);
      row.put("criterion", criterion.id());
      row.put("section", criterion.section());
      row.put("title", criterion.title());
      row.put("status", criterion.status());
      row.put("lines_for", criterion.linesFor());
      row.put("lines_against", criterion.linesAgainst());
      row.put("missing", criterion.missing());
      rows.add(row);
    }
    return rows;
  }

  static AssessmentRecord record(Row row, List<Row> criteria) {
    List<Criterion> all = new ArrayList<>();
    for (Row one : criteria) {
      all.add(
          new Criterion(
              one.text("criterion"),
              one.text("section"),
              one.text("title"),
              one.text("status"),
              one.wholes("lines_for"),
              one.wholes("lines_against"),
              one.texts("missing")));
    }
    return new AssessmentRecord(
        row.textOrNull("report_tier"),
        row.text("our_tier"),
        row.text("evidence_tier"),
        row.textOrNull("ground"),
        row.texts("reasons"),
        all);
  }

  private static Map<String, @Nullable Object> key(Selection.Chosen chosen) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("edition", chosen.report().edition().year());
    row.put("country", chosen.country().narrative().country().code());
    return row;
  }
}
