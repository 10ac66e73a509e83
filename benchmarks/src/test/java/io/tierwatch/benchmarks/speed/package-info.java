/** Tests of the speed report. */
@NullMarked
package io.tierwatch.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
