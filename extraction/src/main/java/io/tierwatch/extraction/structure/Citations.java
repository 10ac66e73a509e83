package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Evidence;
import java.util.List;

/** Evidence that is not part of a sentence: a heading, a whole item, a bare place. */
final class Citations {

  private Citations() {}

  /** All the words. */
  static Evidence whole(NarrativeText text, SourceText words, String rule) {
    int length = words.text().length();
    return Evidence.of(text.narrative().country(), text.edition(), words, 0, length, 0, rule);
  }

  /** A line, where no words can be quoted. */
  static Evidence line(NarrativeText text, int line, String rule) {
    return new Evidence(text.narrative().country(), text.edition(), line, "", List.of(), "", rule);
  }
}
