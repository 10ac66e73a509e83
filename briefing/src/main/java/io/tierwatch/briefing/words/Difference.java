package io.tierwatch.briefing.words;

import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Qualifier;
import org.jspecify.annotations.Nullable;

/** How a figure differs from that of the period before. */
public final class Difference {

  private Difference() {}

  /**
   * The later figure less the earlier, or null where it cannot be told: where one is missing, is a
   * range or a bound such as 'at least', or both count different things.
   */
  public static @Nullable Double of(@Nullable Measure now, @Nullable Measure before) {
    if (now == null || before == null || now.unit() != before.unit()) {
      return null;
    }
    Double later = exact(now);
    Double earlier = exact(before);
    return later == null || earlier == null ? null : later - earlier;
  }

  private static @Nullable Double exact(Measure measure) {
    boolean exact = measure.qualifier() == Qualifier.EXACT && measure.max() == null;
    return exact ? measure.value() : null;
  }

  /** A difference with its sign; empty where there is none. */
  public static String text(@Nullable Double difference) {
    return difference == null ? "" : (difference > 0 ? "+" : "") + Wording.figure(difference);
  }
}
