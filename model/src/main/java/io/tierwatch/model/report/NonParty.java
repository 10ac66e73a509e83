package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;

/**
 * A country in the report's list of those that are not parties to the Protocol to Prevent, Suppress
 * and Punish Trafficking in Persons.
 *
 * @param source the name as printed
 */
public record NonParty(Country country, SourceText source) implements EditionFact {}
