@NullMarked
package io.tierwatch.dataset.store;

import org.jspecify.annotations.NullMarked;
