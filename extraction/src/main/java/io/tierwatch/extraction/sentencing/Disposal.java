package io.tierwatch.extraction.sentencing;

import io.tierwatch.model.fact.SentenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a court imposed, where a sentence names it.
 *
 * @param sum whether it names a length of time or an amount of money
 */
record Disposal(
    SentenceKind kind,
    int start,
    int end,
    @Nullable Double min,
    @Nullable Double max,
    boolean sum) {}
