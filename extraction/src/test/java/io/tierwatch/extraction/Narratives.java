package io.tierwatch.extraction;

import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.SectionName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Narratives of the fictional country for tests. */
public final class Narratives {

  private Narratives() {}

  /** Sentences that make one paragraph of a section. */
  public static NarrativeText of(SectionName section, String... sentences) {
    Narrative narrative =
        new Narrative(
            Passages.COUNTRY, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    List<Passage> passages =
        Arrays.stream(sentences).map(sentence -> Passages.of(section, sentence)).toList();
    return new NarrativeText(narrative, Passages.EDITION, passages);
  }
}
