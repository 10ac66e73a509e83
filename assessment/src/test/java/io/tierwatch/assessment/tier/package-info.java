@NullMarked
package io.tierwatch.assessment.tier;

import org.jspecify.annotations.NullMarked;
