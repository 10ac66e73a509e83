package io.tierwatch.extraction.penalty;

import org.jspecify.annotations.Nullable;

/**
 * A fine that a law prescribes.
 *
 * @param local as stated, without the dollars in brackets; "a fine" where the text names no amount
 * @param end the token behind the last of its words
 */
record Fine(String local, @Nullable Double usdMin, @Nullable Double usdMax, int end) {}
