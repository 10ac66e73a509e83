/** Sentences to facts: mentions first, then named rules over them. */
@NullMarked
package io.tierwatch.extraction;

import org.jspecify.annotations.NullMarked;
