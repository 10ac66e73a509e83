/**
 * Figures of what was done: what is counted, by whom, when, and as a part or in comparison with
 * what.
 */
@NullMarked
package io.tierwatch.extraction.measure;

import org.jspecify.annotations.NullMarked;
