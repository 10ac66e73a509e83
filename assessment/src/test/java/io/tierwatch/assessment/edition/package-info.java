@NullMarked
package io.tierwatch.assessment.edition;

import org.jspecify.annotations.NullMarked;
