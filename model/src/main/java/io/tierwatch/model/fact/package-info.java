/** The typed facts that a narrative states, each with the words that state it. */
@NullMarked
package io.tierwatch.model.fact;

import org.jspecify.annotations.NullMarked;
