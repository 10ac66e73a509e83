package io.tierwatch.dataset.store;

import io.tierwatch.model.Coded;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import io.tierwatch.model.report.TierInYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A narrative out of its rows. */
final class NarrativeLoader {

  private final List<Row> passages;
  private final List<Row> sections;
  private final List<Row> tiers;

  NarrativeLoader(List<Row> passages, List<Row> sections, List<Row> tiers) {
    this.passages = passages;
    this.sections = sections;
    this.tiers = tiers;
  }

  Narrative load(Country country, Row narrative, List<Damage> damage) {
    Optional<Tier> tier =
        Optional.ofNullable(narrative.textOrNull("heading_tier"))
            .flatMap(code -> Coded.find(Tier.class, code));
    List<Section> loaded = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      loaded.add(section(sections.get(i), i + 1));
    }
    List<Integer> years = narrative.wholes("chart_years");
    return new Narrative(country, first(0), tier, years, loaded, damage, tierHistory());
  }

  private List<TierInYear> tierHistory() {
    List<TierInYear> history = new ArrayList<>();
    for (Row row : tiers) {
      SourceRange range =
          new SourceRange(
              row.whole("line"), row.whole("start_offset"), row.whole("end_offset"), page(row));
      Tier tier = Coded.find(Tier.class, row.text("tier")).orElseThrow();
      history.add(new TierInYear(row.whole("year"), tier, range));
    }
    return history;
  }

  private static OptionalInt page(Row row) {
    Integer page = row.wholeOrNull("page");
    return page == null ? OptionalInt.empty() : OptionalInt.of(page);
  }

  private Section section(Row row, int number) {
    List<SourceText> items = new ArrayList<>();
    for (Row passage : passages) {
      if (passage.whole("section_number") == number
          && passage.text("kind").equals(NarrativeRows.ITEM)) {
        items.add(source(passage));
      }
    }
    SectionName name = Coded.find(SectionName.class, row.text("name")).orElseThrow();
    return new Section(
        name,
        first(number),
        row.whole("start_line"),
        row.whole("end_line"),
        paragraphs(number),
        items);
  }

  private List<Paragraph> paragraphs(int section) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    for (Row passage : passages) {
      if (passage.whole("section_number") == section
          && passage.text("kind").equals(NarrativeRows.SENTENCE)) {
        if (passage.whole("paragraph") > paragraphs.size()) {
          paragraphs.add(new ArrayList<>());
        }
        paragraphs
            .get(paragraphs.size() - 1)
            .add(new Sentence(source(passage), passage.flag("torn")));
      }
    }
    return paragraphs.stream().map(Paragraph::new).toList();
  }

  /** The title of the narrative (section 0), or the heading of a section. */
  private Optional<SourceText> first(int section) {
    for (Row passage : passages) {
      boolean heads =
          passage.text("kind").equals(section == 0 ? NarrativeRows.TITLE : NarrativeRows.HEADING);
      if (heads && passage.whole("section_number") == section) {
        return Optional.of(source(passage));
      }
    }
    return Optional.empty();
  }

  /** The text of a passage, which knows where its pieces stood. */
  static SourceText source(Row passage) {
    String text = passage.text("text");
    List<Integer> lines = passage.wholes("lines");
    List<Integer> starts = passage.wholes("starts");
    List<Integer> ends = passage.wholes("ends");
    List<Integer> places = passage.wholes("places");
    OptionalInt onPage = page(passage);
    SourceText.Builder builder = new SourceText.Builder();
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = ends.get(i) - starts.get(i);
      int place = places.get(i);
      SourceRange range = new SourceRange(lines.get(i), starts.get(i), ends.get(i), onPage);
      builder.append(text.substring(place, place + length), range, place > end);
      end = place + length;
    }
    return builder.build();
  }
}
