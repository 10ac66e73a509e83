/** The notation of the resource files that hold the law and the topics. */
@NullMarked
package io.tierwatch.assessment.data;

import org.jspecify.annotations.NullMarked;
