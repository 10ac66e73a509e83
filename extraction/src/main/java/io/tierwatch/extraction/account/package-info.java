/** What became of every number of a narrative: in a fact, explained, or not understood. */
@NullMarked
package io.tierwatch.extraction.account;

import org.jspecify.annotations.NullMarked;
