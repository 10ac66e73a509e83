@NullMarked
package io.tierwatch.assessment.recommendation;

import org.jspecify.annotations.NullMarked;
