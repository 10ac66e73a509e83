package io.tierwatch.extraction.mention;

import io.tierwatch.model.fact.Period;

/**
 * A time that figures can be about, resolved against the edition.
 *
 * @param relative whether the text says it relative to the edition ("the previous reporting
 *     period") and not as a year
 * @param since whether it is a start with no end ("since 2012")
 */
public record PeriodMention(int start, int end, Period period, boolean relative, boolean since)
    implements Mention {}
