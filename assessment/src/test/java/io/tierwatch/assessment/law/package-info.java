@NullMarked
package io.tierwatch.assessment.law;

import org.jspecify.annotations.NullMarked;
