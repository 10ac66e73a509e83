package io.tierwatch.extraction;

import io.tierwatch.model.fact.Fact;
import java.util.List;

/** Reads the facts of one or more kinds from a narrative. */
public interface FactReader {

  /** The facts that the narrative states, in the order of the text. */
  List<Fact> read(NarrativeText narrative);
}
