/** Typed things that a sentence mentions: quantities, money, periods. */
@NullMarked
package io.tierwatch.extraction.mention;

import org.jspecify.annotations.NullMarked;
