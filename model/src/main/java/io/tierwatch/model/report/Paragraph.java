package io.tierwatch.model.report;

import java.util.List;

/** Sentences that the report sets as one paragraph. */
public record Paragraph(List<Sentence> sentences) {

  public Paragraph {
    sentences = List.copyOf(sentences);
  }
}
