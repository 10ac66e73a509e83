package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A part of a narrative.
 *
 * @param heading the heading as printed; empty where the edition has none or it is lost
 * @param startLine the line of the heading, or the first line of text where there is no heading
 * @param endLine the last line of text
 * @param paragraphs the running text; empty in a section of recommendations that are set as bullets
 * @param items the recommendations, one each, in order; empty in every other section
 */
public record Section(
    SectionName name,
    Optional<SourceText> heading,
    int startLine,
    int endLine,
    List<Paragraph> paragraphs,
    List<SourceText> items) {

  public Section {
    paragraphs = List.copyOf(paragraphs);
    items = List.copyOf(items);
    if (endLine < startLine) {
      throw new IllegalArgumentException(name + " ends before it starts");
    }
  }

  /** All sentences of the running text, in order. */
  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
  }
}
