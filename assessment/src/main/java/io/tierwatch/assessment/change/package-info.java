/** What changed from one edition to another: figures, findings, tier, recommendations. */
@NullMarked
package io.tierwatch.assessment.change;

import org.jspecify.annotations.NullMarked;
