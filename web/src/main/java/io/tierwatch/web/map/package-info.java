/** The map of the world. */
@NullMarked
package io.tierwatch.web.map;

import org.jspecify.annotations.NullMarked;
