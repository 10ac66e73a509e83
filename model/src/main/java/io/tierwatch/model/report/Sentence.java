package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;

/**
 * A sentence of a narrative.
 *
 * @param source its words, and where they stand
 * @param torn whether text before, within or after it was lost, so that it may not say what it
 *     seems to: no fact is built on it without saying so
 */
public record Sentence(SourceText source, boolean torn) {

  /** The words. */
  public String text() {
    return source.text();
  }
}
