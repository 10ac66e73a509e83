package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that are parts of another: "including five children", "(eight men and two
 * women)", and, of what the sentence before stated, "of these, 11 were girls, and two were from …".
 */
final class PartFigures {

  private final Sentence sentence;

  PartFigures(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Reads a figure that stands where parts of the figure before are told. */
  void read(Figure figure, int index) {
    Stated whole = sentence.said.wholeOf(figure);
    int opens = sentence.zones.start(figure.number());
    List<Metric> own = sentence.metrics.of(figure, opens, Noun.BARE);
    boolean sentenced = sentence.passage.hits().has(figure.end(), sentence.words.sentencing);
    List<Metric> found = !own.isEmpty() || sentenced ? own : Antecedents.inherited(figure, whole);
    if (found.isEmpty()) {
      return;
    }
    state(figure, index, whole, found, !own.isEmpty());
    Stated latest = sentence.said.latest();
    if (opens == 0 && figure.start() <= 2 && !own.isEmpty() && latest != null) {
      Measure model = whole == null ? null : whole.measure();
      sentence.said.addMain(latest.during(model == null ? Period.CURRENT : model.period()));
    }
  }

  private void state(
      Figure figure, int index, @Nullable Stated whole, List<Metric> found, boolean own) {
    FigureDetails details = sentence.details;
    Exploitation form = details.exploitation(figure, sentence.nextStart(index));
    if (form == null && sentence.said.last() == null) {
      form = details.subjectForm(sentence.zones.start(figure.number()));
    }
    @Nullable Part traits = namesAll(figure) ? null : traits(figure, index, whole, form);
    Measure model = whole == null ? null : whole.measure();
    boolean sameUnit = whole != null && (whole.noun().isPeople() || figure.noun() == Noun.BARE);
    Period period = own ? Times.first(sentence.passage, figure.end(), end(figure, index)) : null;
    if (period == null) {
      period = model == null ? Period.CURRENT : model.period();
    }
    for (Metric metric : found) {
      Measure measure =
          sentence.add(
              figure,
              metric,
              period,
              model == null || own ? details.actor(figure) : model.actor(),
              form == null && model != null ? model.exploitation() : form,
              traits,
              sameUnit && model != null ? model.unit() : details.unit(figure, metric));
      sentence.said.addLatest(new Stated(found, measure, figure.noun(), figure.end()));
    }
  }

  /** "Of the 12 prosecutions, six …": all are named again before parts of them are told. */
  private boolean namesAll(Figure figure) {
    return sentence.tokens.is(0, "of")
        && figure.start() <= 2
        && !FigureDetails.isPartByTraits(figure);
  }

  private int end(Figure figure, int index) {
    return sentence.complementEnd(figure, index);
  }

  private Part traits(
      Figure figure, int index, @Nullable Stated whole, @Nullable Exploitation form) {
    Part traits =
        FigureDetails.merge(whole == null ? null : whole.measure().part(), figure.traits());
    traits =
        FigureDetails.merge(traits, sentence.details.described(figure.end(), end(figure, index)));
    return form == null ? traits : new Part(traits.sex(), traits.age(), traits.nationality(), form);
  }

  /**
   * Reads a figure of no metric as a part of what was stated last, where only a description follows
   * it; returns whether it is one.
   */
  boolean described(Figure figure, int index) {
    Stated whole = sentence.said.lastOrBefore();
    FigureDetails details = sentence.details;
    boolean loose = figure.noun() == Noun.BARE || figure.ofSet() || details.isSexOnly(figure);
    loose &= !sentence.passage.hits().has(figure.end(), sentence.words.sentencing);
    if (whole == null
        || !loose
        || !whole.noun().isPeople()
        || figure.kind() != Figure.Kind.NUMBER) {
      return false;
    }
    int end = end(figure, index);
    Part traits =
        details.isSexOnly(figure) ? figure.traits() : details.described(figure.end(), end);
    if (traits.equals(Part.UNNAMED)) {
      return false;
    }
    Measure model = whole.measure();
    Exploitation own = FigureDetails.merge(figure.traits(), traits).exploitation();
    Exploitation form = own != null ? own : model.exploitation();
    for (Metric metric : whole.metrics()) {
      Measure part =
          sentence.add(figure, metric, model.period(), model.actor(), form, traits, model.unit());
      sentence.said.addLatest(new Stated(whole.metrics(), part, whole.noun(), end));
    }
    return true;
  }
}
