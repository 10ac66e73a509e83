/** The law as data: standards and criteria, tiers and the watch list, each for its years. */
@NullMarked
package io.tierwatch.assessment.law;

import org.jspecify.annotations.NullMarked;
