package io.tierwatch.web.country;

import io.tierwatch.assessment.evidence.Figures;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.web.figures.GovernmentFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chart of the headline figures: for each metric this period and the one before, as lengths of
 * a hundred.
 */
public record Bars(List<Group> groups) {

  /**
   * A metric.
   *
   * @param y where it stands, from the top of the chart
   */
  public record Group(String label, int y, List<Bar> bars) {}

  /**
   * A figure.
   *
   * @param length of {@value #LONGEST}
   */
  public record Bar(String text, double length, int y, boolean before) {}

  private static final int LONGEST = 300;
  private static final int BAR = 18;
  private static final int GAP = 14;

  /** The figures that stand for the country. */
  static Bars of(Figures figures) {
    Map<Metric, Headline> shown = new LinkedHashMap<>();
    double most = 1;
    for (Metric metric : GovernmentFigures.HEADLINES) {
      Headline headline = figures.headline(metric).orElse(null);
      if (headline != null && (value(headline.now()) != null || value(headline.before()) != null)) {
        shown.put(metric, headline);
        most = Math.max(most, Math.max(length(headline.now()), length(headline.before())));
      }
    }
    List<Group> groups = new ArrayList<>();
    int y = 0;
    for (Map.Entry<Metric, Headline> entry : shown.entrySet()) {
      List<Bar> bars = new ArrayList<>();
      add(bars, entry.getValue().now(), most, y, false);
      add(bars, entry.getValue().before(), most, y + BAR * bars.size(), true);
      groups.add(new Group(Words.capital(Wording.of(entry.getKey())), y, bars));
      y += BAR * bars.size() + GAP;
    }
    return new Bars(groups);
  }

  private static @Nullable Double value(@Nullable Measure measure) {
    return measure == null ? null : measure.value();
  }

  private static double length(@Nullable Measure measure) {
    Double value = value(measure);
    return value == null ? 0 : value;
  }

  private static void add(
      List<Bar> bars, @Nullable Measure measure, double most, int y, boolean before) {
    if (measure != null) {
      boolean stated = measure.value() != null;
      double length = stated ? Math.max(1, LONGEST * length(measure) / most) : 0;
      String text = stated ? FactText.figure(measure) + form(measure) : Wording.NOT_REPORTED;
      bars.add(new Bar(text, length, y, before));
    }
  }

  /** The one form of trafficking that a figure covers, in brackets. */
  private static String form(Measure measure) {
    return measure.exploitation() == null ? "" : " (" + Wording.of(measure.exploitation()) + ")";
  }

  /** The height of the chart. */
  public int height() {
    return groups.stream().mapToInt(group -> BAR * group.bars().size() + GAP).sum();
  }
}
