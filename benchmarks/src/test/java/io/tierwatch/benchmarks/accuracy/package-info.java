/** Tests of the accuracy report. */
@NullMarked
package io.tierwatch.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
