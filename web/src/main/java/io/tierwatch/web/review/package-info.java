/** Saying of a fact that it is right, wrong, or what it should be; and everything that was said. */
@NullMarked
package io.tierwatch.web.review;

import org.jspecify.annotations.NullMarked;
