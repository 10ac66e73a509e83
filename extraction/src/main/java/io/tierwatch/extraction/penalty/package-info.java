/** The terms and fines that a law prescribes for trafficking. */
@NullMarked
package io.tierwatch.extraction.penalty;

import org.jspecify.annotations.NullMarked;
