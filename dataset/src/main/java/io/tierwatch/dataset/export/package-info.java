/** Datasets as files that other programs open. */
@NullMarked
package io.tierwatch.dataset.export;

import org.jspecify.annotations.NullMarked;
