package io.tierwatch.dataset.store;

import io.tierwatch.dataset.search.SearchField;
import io.tierwatch.dataset.search.SearchIndexWriter;
import io.tierwatch.dataset.search.SearchPassage;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the passages of a narrative into an index: its sentences and its recommendations. */
final class PassageIndexing {

  private final Selection.Chosen chosen;
  private final Narrative narrative;
  private final List<String> tier;

  PassageIndexing(Selection.Chosen chosen) {
    this.chosen = chosen;
    this.narrative = chosen.country().narrative();
    this.tier =
        chosen.country().facts().stream()
            .filter(Placement.class::isInstance)
            .map(fact -> ((Placement) fact).tier().code())
            .limit(1)
            .toList();
  }

  void write(SearchIndexWriter index) throws IOException {
    int number = narrative.heading().isPresent() ? 1 : 0;
    for (Section section : narrative.sections()) {
      number += section.heading().isPresent() ? 1 : 0;
      List<SourceText> texts =
          new ArrayList<>(section.sentences().stream().map(Sentence::source).toList());
      texts.addAll(section.items());
      for (int i = 0; i < texts.size(); i++) {
        number++;
        index.add(passage(section, texts, i, number));
      }
    }
  }

  private SearchPassage passage(Section section, List<SourceText> texts, int at, int number) {
    Country country = narrative.country();
    String before = at > 0 ? texts.get(at - 1).text() : "";
    String after = at + 1 < texts.size() ? texts.get(at + 1).text() : "";
    String year = Integer.toString(chosen.report().edition().year());
    String about =
        String.join("\n", country.name(), section.name().code(), country.region().title(), year);
    return new SearchPassage(
        texts.get(at),
        before + "\n" + after,
        about,
        number,
        Map.of(
            SearchField.COUNTRY, List.of(country.code()),
            SearchField.YEAR, List.of(year),
            SearchField.TIER, tier,
            SearchField.REGION, List.of(country.region().name()),
            SearchField.SECTION, List.of(section.name().code()),
            SearchField.TYPE, types(texts.get(at))));
  }

  /** The types of the facts whose words begin within a passage. */
  private List<String> types(SourceText passage) {
    List<SourceRange> pieces = passage.pieces();
    int start = pieces.get(0).start();
    int end = pieces.get(pieces.size() - 1).end();
    return chosen.country().facts().stream()
        .filter(fact -> !(fact instanceof SectionSpan))
        .filter(fact -> beginsWithin(fact, start, end))
        .map(Fact::type)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean beginsWithin(Fact fact, int start, int end) {
    List<SourceRange> ranges = fact.evidence().ranges();
    return !ranges.isEmpty() && ranges.get(0).start() >= start && ranges.get(0).start() < end;
  }
}
