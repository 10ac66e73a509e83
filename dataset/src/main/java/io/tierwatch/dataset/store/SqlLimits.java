package io.tierwatch.dataset.store;

import java.time.Duration;

/** How much a query may take. */
public record SqlLimits(int rows, Duration time) {

  /** For somebody at a shell. */
  public static final SqlLimits GENEROUS = new SqlLimits(1_000_000, Duration.ofSeconds(60));

  /** For somebody who asks over a network. */
  public static final SqlLimits STRICT = new SqlLimits(1_000, Duration.ofSeconds(5));
}
