package io.tierwatch.dataset.store;

import java.time.Duration;

/**
 * How much a query may take.
 *
 * @param rows how many rows it may give
 * @param characters how long all that it gives may be together
 */
public record SqlLimits(int rows, Duration time, long characters) {

  /** For somebody at a shell. */
  public static final SqlLimits GENEROUS = new SqlLimits(1_000_000, Duration.ofSeconds(60));

  /** For somebody who asks over a network. */
  public static final SqlLimits STRICT = new SqlLimits(1_000, Duration.ofSeconds(5), 30_000_000);

  private static final long FEWEST = 100;

  /** Limits of rows and time only. */
  public SqlLimits(int rows, Duration time) {
    this(rows, time, Long.MAX_VALUE);
  }

  /** How long a value may be where a row has this many. */
  long charactersOfValue(int columns) {
    return Math.max(FEWEST, characters / Math.max(1, columns) / Math.max(1, rows));
  }
}
