/** Finding passages: an index of their words, queries with fields, facets, and marked words. */
@NullMarked
package io.tierwatch.dataset.search;

import org.jspecify.annotations.NullMarked;
