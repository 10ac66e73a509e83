package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Recommendation;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States the parts of a narrative as facts. */
final class Outline {

  private Outline() {}

  static List<SectionSpan> sections(NarrativeText text) {
    List<SectionSpan> spans = new ArrayList<>();
    for (Section section : text.narrative().sections()) {
      spans.add(
          new SectionSpan(
              evidence(text, section), section.name(), section.startLine(), section.endLine()));
    }
    return spans;
  }

  static List<Recommendation> recommendations(NarrativeText text) {
    List<Recommendation> recommendations = new ArrayList<>();
    for (Section section : text.narrative().sections()) {
      for (SourceText item : section.items()) {
        recommendations.add(
            new Recommendation(
                Citations.whole(text, item, "recommendation"),
                recommendations.size() + 1,
                item.firstLine(),
                item.lastLine(),
                item.text()));
      }
    }
    return recommendations;
  }

  /** The heading, or where there is none the first words: they show where the section begins. */
  private static Evidence evidence(NarrativeText text, Section section) {
    Optional<SourceText> heading =
        section.heading().isEmpty() && section.name() == SectionName.SYNOPSIS
            ? text.narrative().heading()
            : section.heading();
    return heading
        .map(words -> Citations.whole(text, words, "section.heading"))
        .or(() -> firstWords(section).map(w -> Citations.whole(text, w, "section.first-words")))
        .orElseGet(() -> Citations.line(text, section.startLine(), "section.place"));
  }

  private static Optional<SourceText> firstWords(Section section) {
    Optional<SourceText> sentence = section.sentences().stream().map(Sentence::source).findFirst();
    return sentence.isPresent() ? sentence : section.items().stream().findFirst();
  }
}
