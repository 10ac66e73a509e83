/** Facts of one country and edition, and the signals that the law's data look for in them. */
@NullMarked
package io.tierwatch.assessment.evidence;

import org.jspecify.annotations.NullMarked;
