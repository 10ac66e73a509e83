/** How fast reports are read and facts extracted, beside a well-known toolkit. */
@NullMarked
package io.tierwatch.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
