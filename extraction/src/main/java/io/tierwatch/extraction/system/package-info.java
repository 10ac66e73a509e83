/** Databases, registries, hotlines, referral mechanisms and tools that a narrative describes. */
@NullMarked
package io.tierwatch.extraction.system;

import org.jspecify.annotations.NullMarked;
