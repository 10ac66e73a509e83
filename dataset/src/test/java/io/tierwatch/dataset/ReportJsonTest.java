package io.tierwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static final String TEXT = "AUREMIA: TIER 1\nAll is\nwell.\n";

  @Test
  void writesSentencesWithTheirLinesAndOffsets() throws IOException {
    assertThat(write(report()))
        .contains("{\"text\":\"All is well.\",\"start\":2,\"end\":3,\"offsets\":[[16,22],[23,28]],")
        .contains("\"torn\":false")
        .endsWith("}\n");
  }

  @Test
  void everyOffsetPointsAtTheWords() throws Exception {
    Object sections = narrative().get("sections");
    assertThat(sections)
        .asString()
        .contains("text=All is well.")
        .contains("offsets=[[16.0, 22.0], [23.0, 28.0]]");
    assertThat(TEXT.substring(16, 22) + " " + TEXT.substring(23, 28)).isEqualTo("All is well.");
  }

  @Test
  void namesWhatIsLost() throws Exception {
    Map<?, ?> narrative = narrative();

    assertThat(narrative.get("country")).isEqualTo("XAA");
    assertThat(narrative.get("heading")).isEqualTo("AUREMIA: TIER 1");
    assertThat(narrative.get("heading_tier")).isEqualTo("1");
    assertThat(narrative.get("damage")).asString().contains("kind=no_end", "line=3.0");
  }

  @Test
  void writesTheListsAndTablesAroundTheNarratives() throws Exception {
    Report plain = report();
    Report whole =
        new Report(
            plain.document(),
            plain.edition(),
            plain.text(),
            plain.narratives(),
            List.of(
                Readings.listed(Readings.AUREMIA, Tier.TIER_2, 4),
                Readings.lawEnforcement(Region.AF, 2018, 12),
                new NonParty(Readings.BORSANIA, text(1, 0, 7))),
            List.of());
    assertThat(write(whole))
        .contains(
            "\"listed_tiers\":[{\"country\":\"XAA\",\"name\":\"Auremia\",\"tier\":\"2\","
                + "\"text\":\"Auremia\",\"start\":4,\"end\":4,\"offsets\":[[400,407]]}]")
        .contains(
            "{\"region\":\"AF\",\"year\":2018,\"prosecutions\":12,\"prosecutions_labor\":1,"
                + "\"convictions\":2,\"convictions_labor\":null,\"victims_identified\":null,"
                + "\"victims_identified_labor\":null,\"new_legislation\":3,")
        .contains("\"non_parties\":[{\"country\":\"XAB\",\"name\":\"Borsania\",");
  }

  private static Map<?, ?> narrative() throws IOException {
    return firstOf(firstOf(new Json().object(write(report())), "reports"), "narratives");
  }

  private static Map<?, ?> firstOf(Map<?, ?> object, String list) {
    if (object.get(list) instanceof List<?> items && items.get(0) instanceof Map<?, ?> first) {
      return first;
    }
    throw new AssertionError("no " + list + " in " + object);
  }

  private static String write(Report report) throws IOException {
    StringWriter out = new StringWriter();
    ReportJson.write(out, List.of(report));
    return out.toString();
  }

  private static Report report() {
    SourceText heading = text(1, 0, 15);
    SourceText words =
        new SourceText.Builder()
            .append("All is", SourceRange.of(2, 16, 22), false)
            .append("well.", SourceRange.of(3, 23, 28), true)
            .build();
    Section synopsis =
        new Section(
            SectionName.SYNOPSIS,
            Optional.of(heading),
            1,
            3,
            List.of(new Paragraph(List.of(new Sentence(words, false)))),
            List.of());
    Narrative narrative =
        new Narrative(
            Facts.SOMEWHERE,
            Optional.of(heading),
            Optional.of(Tier.TIER_1),
            List.of(2018, 2019),
            List.of(synopsis),
            List.of(new Damage(Damage.Kind.NO_END, 3, "the text stops")));
    return new Report("a.txt", new Edition(2019), TEXT, List.of(narrative), List.of());
  }

  private static SourceText text(int line, int start, int end) {
    return new SourceText.Builder()
        .append(TEXT.substring(start, end), SourceRange.of(line, start, end), false)
        .build();
  }
}
