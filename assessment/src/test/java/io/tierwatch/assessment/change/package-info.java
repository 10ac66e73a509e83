@NullMarked
package io.tierwatch.assessment.change;

import org.jspecify.annotations.NullMarked;
