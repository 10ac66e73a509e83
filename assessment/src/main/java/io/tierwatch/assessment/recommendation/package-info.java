/** Recommendations understood: what they are about, what they ask, and what speaks to them. */
@NullMarked
package io.tierwatch.assessment.recommendation;

import org.jspecify.annotations.NullMarked;
