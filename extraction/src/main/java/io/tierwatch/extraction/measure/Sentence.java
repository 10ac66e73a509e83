package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence while its figures are read: what it holds, and what it was found to state so far. */
final class Sentence {

  final Words words;
  final Passage passage;
  final Tokens tokens;
  final List<Figure> figures;
  final Zones zones;
  final MetricFinder metrics;
  final FigureDetails details;
  final Antecedents said;
  final List<Measure> measures = new ArrayList<>();

  /** The last number that was found to measure nothing, or -1: what is compared with it neither. */
  int unmeasured = -1;

  /**
   * @param before what the sentence before it stated last, which "of these" takes up
   */
  Sentence(
      MeasureReader.Rules rules, Passage passage, List<Figure> figures, @Nullable Stated before) {
    this.words = rules.words();
    this.passage = passage;
    this.tokens = passage.tokens();
    this.figures = figures;
    this.zones = Zones.of(words, passage);
    this.metrics =
        new MetricFinder(words, rules.table(), passage, new Governors(words, passage, figures));
    this.details = new FigureDetails(rules, passage);
    this.said = new Antecedents(words, passage, figures, zones, before);
  }

  /** Where the figure behind the one with this index begins. */
  int nextStart(int index) {
    return index + 1 < figures.size() ? figures.get(index + 1).start() : tokens.size();
  }

  /** Where what is said of a figure ends at the latest: at the next figure or a comma. */
  int complementEnd(Figure figure, int index) {
    int end = Math.min(nextStart(index), figure.end() + 9);
    for (int at = figure.end(); at < end; at++) {
      if (tokens.is(at, ";") || tokens.is(at, "(") || tokens.is(at, ",")) {
        return at;
      }
    }
    return end;
  }

  /** Adds what a figure states, and returns it. */
  Measure add(
      Figure figure,
      Metric metric,
      Period period,
      Actor actor,
      @Nullable Exploitation exploitation,
      @Nullable Part part,
      Unit unit) {
    Measure measure =
        new Measure(
            passage.evidence(
                figure.start(), figure.end(), figure.number(), "measure/" + metric.code()),
            metric,
            figure.value(),
            figure.max(),
            figure.qualifier(),
            unit,
            period,
            actor,
            exploitation,
            part);
    measures.add(measure);
    return measure;
  }
}
