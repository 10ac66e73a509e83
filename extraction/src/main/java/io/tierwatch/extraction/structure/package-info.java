/** Placements, sections, recommendations and the judgements that open sections. */
@NullMarked
package io.tierwatch.extraction.structure;

import org.jspecify.annotations.NullMarked;
