package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that others are compared with: "compared with 30", "(444 in 2017)". They take
 * over from the figure that they stand beside what they do not say themselves.
 */
final class ComparedFigures {

  private final Sentence sentence;

  ComparedFigures(Sentence sentence) {
    this.sentence = sentence;
  }

  void read(Figure figure, int index) {
    int opens = sentence.zones.start(figure.number());
    Stated latest = sentence.said.latest();
    boolean unmeasured =
        sentence.unmeasured >= 0 && (latest == null || sentence.unmeasured >= latest.end());
    if (sentence.tokens.is(opens, "(") && unmeasured) {
      return;
    }
    Stated stated = sentence.said.counterpart(figure, index);
    List<Metric> found = metrics(figure, stated, opens);
    if (stated != null && !found.isEmpty()) {
      state(figure, index, stated, found);
    }
  }

  private void state(Figure figure, int index, Stated stated, List<Metric> found) {
    Measure model = stated.measure();
    boolean bare = figure.noun() == Noun.BARE;
    boolean part = (model.part() != null && bare) || FigureDetails.isPartByTraits(figure);
    boolean same = bare || found.equals(stated.metrics());
    Exploitation form = sentence.details.exploitation(figure, sentence.nextStart(index));
    if (form == null && part) {
      form = model.exploitation();
    }
    for (Metric metric : found) {
      Measure measure =
          sentence.add(
              figure,
              metric,
              period(figure),
              same ? model.actor() : sentence.details.actor(figure),
              form,
              traits(
                  figure, index, part ? FigureDetails.merge(model.part(), figure.traits()) : null),
              bare ? model.unit() : sentence.details.unit(figure, metric));
      sentence.said.addLatest(new Stated(found, measure, figure.noun(), figure.end()));
    }
  }

  private Period period(Figure figure) {
    int number = figure.number();
    Period period = Times.first(sentence.passage, figure.end(), sentence.zones.end(number));
    if (period == null) {
      period = Times.first(sentence.passage, sentence.zones.start(number), figure.start());
    }
    return period == null ? Period.PREVIOUS : period;
  }

  private @Nullable Part traits(Figure figure, int index, @Nullable Part own) {
    if (figure.noun() != Noun.BARE) {
      return own;
    }
    int end = sentence.complementEnd(figure, index);
    Part described = sentence.details.described(figure.end(), end);
    return described.equals(Part.UNNAMED) ? own : FigureDetails.merge(own, described);
  }

  private List<Metric> metrics(Figure figure, @Nullable Stated stated, int from) {
    List<Metric> own = sentence.metrics.of(figure, from, Noun.BARE);
    if (!own.isEmpty()) {
      return own;
    }
    boolean sentenced = sentence.passage.hits().has(figure.start() - 1, sentence.words.sentencing);
    if (stated == null || figure.noun() == Noun.OTHER || sentenced) {
      return List.of();
    }
    boolean fits =
        figure.noun() == Noun.BARE
            || figure.noun() == stated.noun()
            || (figure.noun().isPeople() && stated.noun().isPeople())
            || figure.noun() == Noun.CASE;
    return fits
        ? stated.metrics().stream().map(m -> MetricFinder.potential(m, figure)).toList()
        : List.of();
  }
}
