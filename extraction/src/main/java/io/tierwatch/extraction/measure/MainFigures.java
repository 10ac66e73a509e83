package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a sentence that stand for themselves. */
final class MainFigures {

  private final Sentence sentence;
  private final ComparedFigures compared;
  private final PartFigures parts;

  /** The token behind the last figure that counts the same twice, or 0. */
  private int companions;

  MainFigures(Sentence sentence, ComparedFigures compared, PartFigures parts) {
    this.sentence = sentence;
    this.compared = compared;
    this.parts = parts;
  }

  void read(Figure figure, int index) {
    if (joinedPeriod(figure)) {
      compared.read(figure, index);
      return;
    }
    if (sentence.tokens.is(figure.start() - 1, "among")) {
      sentence.unmeasured = figure.number();
      return;
    }
    Stated counted = isCompanion(figure) ? sentence.said.last() : null;
    companions = counted == null ? 0 : figure.end();
    List<Metric> found =
        counted == null
            ? sentence.metrics.of(figure, 0, sentence.said.contextNoun())
            : counted.metrics();
    if (found.isEmpty()) {
      boolean nothing = !parts.described(figure, index) && figure.kind() == Figure.Kind.NUMBER;
      sentence.unmeasured = nothing ? figure.number() : sentence.unmeasured;
      return;
    }
    state(figure, index, found, counted);
  }

  /**
   * @param twin what counts the same, or null
   */
  private void state(Figure figure, int index, List<Metric> found, @Nullable Stated twin) {
    FigureDetails details = sentence.details;
    Period period = period(figure, index);
    boolean part =
        ofItsSet(figure, found)
            || (FigureDetails.isPartByTraits(figure) && !FigureDetails.areAllForeign(figure, found))
            || FigureDetails.isOneKind(figure, found.get(0));
    Part traits = details.shelterTraits(figure);
    Exploitation form = details.exploitation(figure, sentence.nextStart(index));
    if (form == null && twin != null) {
      form = twin.measure().exploitation();
    }
    Measure last = null;
    for (Metric metric : found) {
      last =
          sentence.add(
              figure,
              metric,
              period,
              details.actor(figure),
              form,
              part || !traits.equals(figure.traits()) ? traits : null,
              unit(figure, metric));
    }
    if (last != null) {
      Noun counted = figure.noun() == Noun.BARE ? sentence.said.contextNoun() : figure.noun();
      Stated main = new Stated(found, last, counted, figure.end());
      sentence.said.addLatest(main);
      sentence.said.addMain(main);
    }
  }

  /**
   * Whether a figure "of these" is a part of what they were counted as. "16 of the 24 victims
   * identified received care" tells all who received it.
   */
  private boolean ofItsSet(Figure figure, List<Metric> found) {
    boolean identified =
        sentence.tokens.is(figure.end(), "identified")
            && figure.kind() == Figure.Kind.NUMBER
            && !found.contains(Metric.VICTIMS_IDENTIFIED);
    return figure.ofSet() && !identified;
  }

  /** A number without a noun counts what the sentence counted before, in the same measure. */
  private Unit unit(Figure figure, Metric metric) {
    Stated last = sentence.said.last();
    boolean same = figure.noun() == Noun.BARE && last != null && last.metrics().contains(metric);
    return same && last != null ? last.measure().unit() : sentence.details.unit(figure, metric);
  }

  private Period period(Figure figure, int index) {
    int end = mainEnd(figure, index);
    Period period = Times.inside(sentence.passage, figure);
    if (period == null) {
      period =
          sentence.metrics.verbBehind(figure)
              ? Times.first(sentence.passage, figure.end(), end)
              : Times.ofStatement(sentence.passage, figure.end(), end);
    }
    if (period == null) {
      period = Times.opening(sentence.passage, statementStart(figure), figure.start());
    }
    return period == null ? Period.CURRENT : period;
  }

  /** "six in 2018 and 20 in 2017": the time says that it is the same figure of another year. */
  private boolean joinedPeriod(Figure figure) {
    boolean joined =
        sentence.tokens.is(figure.start() - 1, "and")
            || sentence.tokens.is(figure.start() - 1, ",");
    return joined
        && sentence.said.last() != null
        && figure.noun() == Noun.BARE
        && sentence.tokens.is(figure.end(), "in")
        && sentence.passage.mentions().periodAt(figure.end() + 1) != null;
  }

  /** "investigated 17 cases involving 62 suspects": one statement, counted twice. */
  boolean isCompanion(Figure figure) {
    boolean listed =
        sentence.tokens.is(figure.start() - 1, "and")
            && companions > 0
            && figure.start() - 1 <= companions + 1;
    Stated stated = sentence.said.last();
    boolean opened = sentence.passage.hits().has(figure.start() - 1, sentence.words.companion);
    if (stated == null || !(listed || opened)) {
      return false;
    }
    return listed || countsTheSame(figure, stated);
  }

  private static boolean countsTheSame(Figure figure, Stated stated) {
    boolean countable =
        figure.noun() == Noun.SUSPECT || figure.noun() == Noun.PERSON || figure.noun() == Noun.CASE;
    return figure.noun() != stated.noun()
        && countable
        && stated.measure().value() != null
        && MetricFinder.isLawEnforcement(stated.metrics().get(0))
        && figure.start() - stated.end() <= 7;
  }

  private int statementStart(Figure figure) {
    int start = figure.start();
    while (start > 0
        && !(sentence.tokens.is(start - 1, ";")
            && sentence.zones.at(start - 1) == Zones.Zone.MAIN)) {
      start--;
    }
    return start;
  }

  private int mainEnd(Figure figure, int index) {
    int next = sentence.nextStart(index);
    boolean counted =
        index + 1 < sentence.figures.size()
            && sentence.passage.hits().has(next - 1, sentence.words.companion);
    int end = Math.min(counted ? sentence.nextStart(index + 1) : next, figure.end() + 18);
    for (int at = figure.end(); at < end; at++) {
      if (sentence.zones.at(at) == Zones.Zone.COMPARE || sentence.tokens.is(at, ";")) {
        return at;
      }
    }
    return end;
  }
}
