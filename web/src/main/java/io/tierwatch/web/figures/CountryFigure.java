package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a narrative states of a metric: for its period, and for the one before.
 *
 * @param metric the code of the metric; empty where the narrative states no such figure
 * @param tier the code of the tier; null where none was read
 * @param now null where the text says nothing of the period
 * @param before what counts the same in the period before
 */
public record CountryFigure(
    int edition,
    String country,
    String name,
    String region,
    @Nullable String tier,
    String metric,
    @Nullable Figure now,
    @Nullable Figure before) {

  /** Whether there is a figure for the period. */
  public boolean reported() {
    return now != null && now.value() != null;
  }

  /** Whether the text says that there is no figure for the period. */
  public boolean silent() {
    return now != null && now.value() == null;
  }

  /** The figure of the period; 0 where there is none, which only drawing may take it for. */
  double length() {
    return now == null || now.value() == null ? 0 : now.value();
  }

  /** The difference to the period before; null where it cannot be told. */
  public @Nullable Double difference() {
    if (now == null || before == null || inexact(now) || inexact(before)) {
      return null;
    }
    Double later = now.value();
    Double earlier = before.value();
    return later == null || earlier == null ? null : later - earlier;
  }

  private static boolean inexact(Figure figure) {
    return figure.text().contains("-");
  }

  /** The difference with its sign; empty where it cannot be told. */
  public String change() {
    Double difference = difference();
    return difference == null ? "" : (difference > 0 ? "+" : "") + Wording.figure(difference);
  }
}
