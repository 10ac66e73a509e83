package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;

/** Something that a report states outside its narratives, with the words that state it. */
public sealed interface EditionFact permits ListedTier, LawEnforcementYear, NonParty {

  /** The words of the list or table, and where they stand. */
  SourceText source();

  /** The first line of those words. */
  default int line() {
    return source().firstLine();
  }
}
