/**
 * Facts to judgement: each country of an edition held against the minimum standards, with the facts
 * for and against, a reading of the tier, and what would change it.
 */
@NullMarked
package io.tierwatch.assessment;

import org.jspecify.annotations.NullMarked;
