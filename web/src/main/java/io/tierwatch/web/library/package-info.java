/** The dataset that the site shows, and what is derived from it. */
@NullMarked
package io.tierwatch.web.library;

import org.jspecify.annotations.NullMarked;
