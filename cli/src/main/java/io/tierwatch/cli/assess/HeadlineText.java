package io.tierwatch.cli.assess;

import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figure that stands for a country, in words. */
final class HeadlineText {

  private HeadlineText() {}

  /** The figure with its sign and what it counts, then the one before: '≥ 4 persons, before: 9'. */
  static String words(Headline headline) {
    Measure now = headline.now();
    Measure before = headline.before();
    if (before == null) {
      return now == null ? "" : figure(now);
    }
    boolean counted = now == null || now.value() == null || now.unit() != before.unit();
    String earlier = "before: " + figure(before, counted);
    return now == null ? earlier : figure(now) + ", " + earlier;
  }

  /** A figure with its sign and what it counts, or that it was not reported. */
  static String figure(Measure measure) {
    return figure(measure, true);
  }

  private static String figure(Measure measure, boolean counted) {
    if (measure.value() == null) {
      return Wording.NOT_REPORTED;
    }
    Exploitation form = measure.exploitation();
    String unit = !counted || measure.unit() == Unit.OTHER ? "" : " " + Wording.of(measure.unit());
    return FactText.figure(measure) + unit + (form == null ? "" : " (" + Wording.of(form) + ")");
  }

  /** The lines that state the figures, that of the reporting period first. */
  static List<Integer> lines(Headline headline) {
    return measures(headline).map(Fact::line).distinct().toList();
  }

  private static Stream<@Nullable Measure> measures(Headline headline) {
    return Stream.of(headline.now(), headline.before()).filter(Objects::nonNull);
  }
}
