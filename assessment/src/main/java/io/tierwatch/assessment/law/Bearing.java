package io.tierwatch.assessment.law;

import io.tierwatch.assessment.evidence.Signal;

/**
 * How a kind of fact bears on a standard.
 *
 * @param weight 1 (slight) to 5 (decides by itself)
 * @param years the editions for which the law lets it bear
 * @param note what it means for the standard, in our words
 */
public record Bearing(Side side, int weight, Years years, Signal signal, String note) {}
