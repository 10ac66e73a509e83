package io.tierwatch.reader.pdf;

import io.tierwatch.model.report.TierInYear;
import java.util.List;

/**
 * What a tier chart shows.
 *
 * @param title the words above it, which begin with a country's name
 * @param line the line of the text on which its years stand
 * @param history the years in order; empty where the drawing does not tell
 */
public record TierChart(String title, int line, List<TierInYear> history) {

  public TierChart {
    history = List.copyOf(history);
  }
}
