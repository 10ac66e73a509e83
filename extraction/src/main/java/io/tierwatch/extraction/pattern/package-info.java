/** Patterns over tokens, categories and mentions, and the files that rules are written in. */
@NullMarked
package io.tierwatch.extraction.pattern;

import org.jspecify.annotations.NullMarked;
