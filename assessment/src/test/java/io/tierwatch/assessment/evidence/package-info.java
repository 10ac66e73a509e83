@NullMarked
package io.tierwatch.assessment.evidence;

import org.jspecify.annotations.NullMarked;
