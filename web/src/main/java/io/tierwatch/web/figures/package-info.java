/** One figure over many countries, and over the years. */
@NullMarked
package io.tierwatch.web.figures;

import org.jspecify.annotations.NullMarked;
