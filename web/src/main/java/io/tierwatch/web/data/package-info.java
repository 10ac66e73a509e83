/** The dataset itself: what is in it, what its columns mean, and files to take away. */
@NullMarked
package io.tierwatch.web.data;

import org.jspecify.annotations.NullMarked;
