/** Countries of an edition, or editions of a country, side by side. */
@NullMarked
package io.tierwatch.web.compare;

import org.jspecify.annotations.NullMarked;
