/** How well the facts agree with records that were made by hand. */
@NullMarked
package io.tierwatch.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
