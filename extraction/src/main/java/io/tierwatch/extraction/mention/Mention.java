package io.tierwatch.extraction.mention;

/** A typed thing that a sentence mentions, with the tokens that say it. */
public sealed interface Mention permits Quantity, MoneyAmount, PeriodMention {

  /** The first token. */
  int start();

  /** The token behind the last. */
  int end();
}
