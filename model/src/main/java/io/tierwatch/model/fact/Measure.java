package io.tierwatch.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * A figure of what was done.
 *
 * @param value the figure; null where the text says that it was not reported
 * @param max the upper end of a range
 * @param part which part of a total the figure is; null for a whole
 */
public record Measure(
    Evidence evidence,
    Metric metric,
    @Nullable Double value,
    @Nullable Double max,
    Qualifier qualifier,
    Unit unit,
    Period period,
    Actor actor,
    @Nullable Exploitation exploitation,
    @Nullable Part part)
    implements Fact {

  @Override
  public String type() {
    return "measure";
  }
}
