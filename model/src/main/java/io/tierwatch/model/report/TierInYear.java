package io.tierwatch.model.report;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.fact.Tier;

/**
 * The tier of a country in one year, as the tier chart of a narrative shows it.
 *
 * @param source where the year stands on the chart's axis
 */
public record TierInYear(int year, Tier tier, SourceRange source) {}
