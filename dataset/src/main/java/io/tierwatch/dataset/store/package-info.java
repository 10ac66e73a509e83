/** Datasets: a folder that keeps what was read, in tables and an index, and gives it back. */
@NullMarked
package io.tierwatch.dataset.store;

import org.jspecify.annotations.NullMarked;
