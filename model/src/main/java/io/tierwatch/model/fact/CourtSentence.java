package io.tierwatch.model.fact;

import org.jspecify.annotations.Nullable;

/** A sentence that a court imposed on convicted traffickers. */
public record CourtSentence(
    Evidence evidence,
    @Nullable Double minMonths,
    @Nullable Double maxMonths,
    @Nullable Double persons,
    SentenceKind kind)
    implements Fact {

  @Override
  public String type() {
    return "sentence";
  }
}
