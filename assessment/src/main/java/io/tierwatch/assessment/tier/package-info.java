/** Our reading of the tier, beside the report's, and the limit on years on the watch list. */
@NullMarked
package io.tierwatch.assessment.tier;

import org.jspecify.annotations.NullMarked;
