package io.tierwatch.extraction;

import io.tierwatch.model.Edition;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.SectionName;
import java.util.List;

/**
 * A narrative made ready for the rules.
 *
 * @param passages all its sentences in order; each recommendation is one passage
 */
public record NarrativeText(Narrative narrative, Edition edition, List<Passage> passages) {

  public NarrativeText {
    passages = List.copyOf(passages);
  }

  /** The sentences of one section. */
  public List<Passage> in(SectionName section) {
    return passages.stream().filter(p -> p.section() == section).toList();
  }
}
