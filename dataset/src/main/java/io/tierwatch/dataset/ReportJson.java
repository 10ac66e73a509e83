package io.tierwatch.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.Sentence;
import io.tierwatch.model.report.TierInYear;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * The structure of reports as JSON: narratives, sections, paragraphs, sentences and
 * recommendations, each with its lines and the offsets of its words in the text; the lists and
 * tables around the narratives; and the damage.
 */
public final class ReportJson {

  private final JsonGenerator out;
  private final SourceJson source;

  private ReportJson(JsonGenerator out) {
    this.out = out;
    this.source = new SourceJson(out);
  }

  /** Writes one JSON object that holds the reports. */
  public static void write(Writer writer, List<Report> reports) throws IOException {
    try (JsonGenerator generator = new Json().generator(writer)) {
      ReportJson json = new ReportJson(generator);
      generator.writeStartObject();
      generator.writeArrayFieldStart("reports");
      for (Report report : reports) {
        json.report(report);
      }
      generator.writeEndArray();
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  private void report(Report report) throws IOException {
    out.writeStartObject();
    out.writeStringField("document", report.document());
    out.writeNumberField("edition", report.edition().year());
    out.writeStringField("period_start", report.edition().periodStart().toString());
    out.writeStringField("period_end", report.edition().periodEnd().toString());
    out.writeArrayFieldStart("narratives");
    for (Narrative narrative : report.narratives()) {
      narrative(narrative);
    }
    out.writeEndArray();
    new EditionJson(out).write(report);
    damage(report.damage());
    out.writeEndObject();
  }

  private void narrative(Narrative narrative) throws IOException {
    out.writeStartObject();
    out.writeStringField("country", narrative.country().code());
    out.writeStringField("name", narrative.country().name());
    out.writeStringField("region", narrative.country().region().name());
    out.writeStringField("heading", narrative.heading().map(SourceText::text).orElse(null));
    out.writeStringField("heading_tier", narrative.headingTier().map(Tier::code).orElse(null));
    out.writeArrayFieldStart("chart_years");
    for (int year : narrative.chartYears()) {
      out.writeNumber(year);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("tier_history");
    for (TierInYear tier : narrative.tierHistory()) {
      tierInYear(tier);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("sections");
    for (Section section : narrative.sections()) {
      section(section);
    }
    out.writeEndArray();
    damage(narrative.damage());
    out.writeEndObject();
  }

  private void tierInYear(TierInYear tier) throws IOException {
    out.writeStartObject();
    out.writeNumberField("year", tier.year());
    out.writeStringField("tier", tier.tier().code());
    out.writeNumberField("line", tier.source().line());
    out.writeEndObject();
  }

  private void section(Section section) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", section.name().code());
    out.writeStringField("heading", section.heading().map(SourceText::text).orElse(null));
    out.writeNumberField("start", section.startLine());
    out.writeNumberField("end", section.endLine());
    out.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : section.paragraphs()) {
      out.writeStartArray();
      for (Sentence sentence : paragraph.sentences()) {
        sentence(sentence);
      }
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("recommendations");
    for (SourceText item : section.items()) {
      out.writeStartObject();
      source.write(item);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void sentence(Sentence sentence) throws IOException {
    out.writeStartObject();
    source.write(sentence.source());
    out.writeBooleanField("torn", sentence.torn());
    out.writeEndObject();
  }

  private void damage(List<Damage> damages) throws IOException {
    out.writeArrayFieldStart("damage");
    for (Damage damage : damages) {
      out.writeStartObject();
      out.writeStringField("kind", damage.kind().name().toLowerCase(Locale.ROOT));
      out.writeNumberField("line", damage.line());
      out.writeStringField("detail", damage.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
