package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;

/**
 * A country in the report's lists of tiers.
 *
 * @param tier the tier in whose list it stands
 * @param source the name as printed
 */
public record ListedTier(Country country, Tier tier, SourceText source) implements EditionFact {}
