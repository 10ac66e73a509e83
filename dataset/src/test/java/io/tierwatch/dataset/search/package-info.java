@NullMarked
package io.tierwatch.dataset.search;

import org.jspecify.annotations.NullMarked;
