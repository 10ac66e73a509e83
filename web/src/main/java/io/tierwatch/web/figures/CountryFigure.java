package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What a narrative states of a metric: for its period, and for the one before.
 *
 * @param metric the code of the metric
 * @param tier the code of the tier; null where none was read
 * @param now null where the text says nothing of the period
 * @param before what the narrative compares it with
 * @param difference to the period before; null where it cannot be told
 */
public record CountryFigure(
    int edition,
    String country,
    String name,
    String region,
    @Nullable String tier,
    String metric,
    @Nullable Figure now,
    @Nullable Figure before,
    @Nullable Double difference) {

  /** Whether the narrative says anything of the metric. */
  public boolean stated() {
    return now != null || before != null;
  }

  /** Whether there is a figure for the period. */
  public boolean reported() {
    return now != null && now.value() != null;
  }

  /** Whether the text says that the figure for the period was not reported. */
  public boolean silent() {
    return now != null && now.value() == null;
  }

  /** The figure of the period; 0 where there is none, which only drawing may take it for. */
  double length() {
    return now == null || now.value() == null ? 0 : now.value();
  }

  /** The figure before, with what it counts where that is something else; empty for none. */
  public String beforeText() {
    if (before == null) {
      return "";
    }
    boolean alike = now == null || now.value() == null || now.unit().equals(before.unit());
    return alike || before.value() == null ? before.text() : before.text() + " " + before.counted();
  }

  /** The difference with its sign; empty where it cannot be told. */
  public String change() {
    return Difference.text(difference);
  }
}
