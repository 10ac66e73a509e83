/** Finding passages by their words, and narrowing them down. */
@NullMarked
package io.tierwatch.web.search;

import org.jspecify.annotations.NullMarked;
