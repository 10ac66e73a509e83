package io.tierwatch.extraction.account;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** One way to tell what a number is that no fact holds. */
interface Explanation {

  /** What the number is, in a phrase that a reader of the report understands, or null. */
  @Nullable String of(Passage passage, Quantity quantity);
}
