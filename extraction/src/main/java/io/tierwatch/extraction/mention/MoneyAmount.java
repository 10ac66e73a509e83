package io.tierwatch.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money: in the local currency, in dollars, or in both where the text gives the
 * dollars in brackets.
 *
 * @param currency ISO 4217, of the local amount
 * @param localMax the upper end of a range of local amounts
 * @param usdMax the upper end of a range of dollars
 */
public record MoneyAmount(
    int start,
    int end,
    @Nullable Double local,
    @Nullable Double localMax,
    @Nullable String currency,
    @Nullable Double usd,
    @Nullable Double usdMax)
    implements Mention {}
