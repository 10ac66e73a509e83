package io.tierwatch.dataset.store;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.Sentence;
import io.tierwatch.model.report.TierInYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a narrative: itself, and the pieces of its text. */
final class NarrativeRows {

  static final String TITLE = "title";
  static final String HEADING = "heading";
  static final String SENTENCE = "sentence";
  static final String ITEM = "item";

  private final Narrative narrative;
  private final Edition edition;
  private final List<Map<String, @Nullable Object>> passages = new ArrayList<>();

  private NarrativeRows(Narrative narrative, Edition edition) {
    this.narrative = narrative;
    this.edition = edition;
  }

  static Map<String, @Nullable Object> narrative(CountryReading reading, ReportReading report) {
    Narrative narrative = reading.narrative();
    Map<String, @Nullable Object> row = key(narrative, report.edition());
    row.put("name", narrative.country().name());
    row.put("region", narrative.country().region().name());
    row.put("region_name", narrative.country().region().title());
    row.put("document", report.input().document());
    row.put("sha256", report.input().sha256());
    row.put("heading_tier", narrative.headingTier().map(Tier::code).orElse(null));
    row.put("chart_years", narrative.chartYears());
    row.put("start_line", narrative.startLine());
    row.put("end_line", narrative.endLine());
    row.put("facts", reading.facts().size());
    return row;
  }

  static List<Map<String, @Nullable Object>> passages(Narrative narrative, Edition edition) {
    NarrativeRows rows = new NarrativeRows(narrative, edition);
    narrative.heading().ifPresent(text -> rows.add(TITLE, "synopsis", 0, 0, text, false));
    int number = 0;
    for (Section section : narrative.sections()) {
      number++;
      rows.addSection(section, number);
    }
    return rows.passages;
  }

  static List<Map<String, @Nullable Object>> tierHistory(
      Narrative narrative, ReportReading report) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (TierInYear tier : narrative.tierHistory()) {
      SourceRange source = tier.source();
      Map<String, @Nullable Object> row = key(narrative, report.edition());
      row.put("year", tier.year());
      row.put("tier", tier.tier().code());
      row.put("line", source.line());
      row.put("page", source.page().isPresent() ? (Object) source.page().getAsInt() : null);
      row.put("start_offset", source.start());
      row.put("end_offset", source.end());
      row.put("document", report.input().document());
      rows.add(row);
    }
    return rows;
  }

  private void addSection(Section section, int number) {
    String name = section.name().code();
    section.heading().ifPresent(text -> add(HEADING, name, number, 0, text, false));
    int count = 0;
    for (Paragraph paragraph : section.paragraphs()) {
      count++;
      for (Sentence sentence : paragraph.sentences()) {
        add(SENTENCE, name, number, count, sentence.source(), sentence.torn());
      }
    }
    for (SourceText item : section.items()) {
      add(ITEM, name, number, 0, item, false);
    }
  }

  private void add(
      String kind, String section, int number, int paragraph, SourceText text, boolean torn) {
    Map<String, @Nullable Object> row = key(narrative, edition);
    row.put("number", passages.size() + 1);
    row.put("kind", kind);
    row.put("section", section);
    row.put("section_number", number);
    row.put("paragraph", paragraph);
    row.put("torn", torn);
    row.put("text", text.text());
    row.put("start_line", text.firstLine());
    row.put("end_line", text.lastLine());
    putPieces(row, text);
    row.put("places", text.places());
    passages.add(row);
  }

  /** Where a text stands in the input. */
  static void putPieces(Map<String, @Nullable Object> row, SourceText text) {
    List<SourceRange> pieces = text.pieces();
    SourceRange first = pieces.get(0);
    row.put("page", first.page().isPresent() ? (Object) first.page().getAsInt() : null);
    row.put("lines", pieces.stream().map(SourceRange::line).toList());
    row.put("starts", pieces.stream().map(SourceRange::start).toList());
    row.put("ends", pieces.stream().map(SourceRange::end).toList());
  }

  private static Map<String, @Nullable Object> key(Narrative narrative, Edition edition) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("edition", edition.year());
    row.put("country", narrative.country().code());
    return row;
  }
}
