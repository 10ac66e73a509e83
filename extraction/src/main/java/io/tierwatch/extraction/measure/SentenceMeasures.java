package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
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

/**
 * Reads the figures of one sentence from left to right. A figure for comparison and a part take
 * over from the figure before them what they do not say themselves.
 */
final class SentenceMeasures {

  private final Words words;
  private final MetricTable table;
  private final NounPhrases phrases;
  private final Passage passage;
  private final List<Figure> figures;
  private final MetricFinder metrics;
  private final Zones zones;
  private final List<Stated> denied;
  private final Antecedents said;
  private final FigureDetails details;
  private final List<Measure> measures = new ArrayList<>();

  /** The token behind the last figure that counts the same twice, or 0. */
  private int companions;

  /** The last number that was found to measure nothing, or -1: what is compared with it neither. */
  private int unmeasured = -1;

  /**
   * @param denied what the sentence denies, in order
   * @param before what the sentence before it stated last, which "of these" takes up
   */
  SentenceMeasures(
      MeasureReader.Rules rules,
      Passage passage,
      List<Figure> figures,
      List<Stated> denied,
      @Nullable Stated before) {
    this.words = rules.words();
    this.table = rules.table();
    this.phrases = rules.phrases();
    this.passage = passage;
    this.figures = figures;
    this.zones = Zones.of(words, passage);
    this.metrics = new MetricFinder(words, table, passage, new Governors(words, passage, figures));
    this.denied = new ArrayList<>(denied);
    this.said = new Antecedents(words, passage, figures, zones, before);
    this.details = new FigureDetails(rules, passage);
  }

  List<Measure> read() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      while (!denied.isEmpty() && denied.get(0).end() <= figure.number()) {
        said.addMain(denied.remove(0));
      }
      Zones.Zone zone = zones.at(figure.number());
      if (!isForDenials(figure, zone)) {
        switch (zone) {
          case COMPARE -> compared(figure, i);
          case PART -> partOrCompanion(figure, i);
          case MAIN -> main(figure, i);
        }
      }
    }
    denied.forEach(said::addMain);
    sameAsBefore();
    return Kinds.told(measures);
  }

  /**
   * "no convictions …, the same as in the previous year": the figure of another time, unrepeated.
   */
  private void sameAsBefore() {
    int at = passage.hits().find(0, passage.tokens().size(), words.sameAs);
    Stated stated = last();
    if (at < 0 || stated == null) {
      return;
    }
    Measure model = stated.measure();
    Period period = Times.first(passage, at, Math.min(passage.tokens().size(), at + 8));
    if (period != null && !period.equals(model.period())) {
      measures.add(
          new Measure(
              passage.evidence(at, passage.hits().end(at, words.sameAs), at, "measure/same"),
              model.metric(),
              model.value(),
              model.max(),
              model.qualifier(),
              model.unit(),
              period,
              model.actor(),
              model.exploitation(),
              model.part()));
    }
  }

  /** What the sentence stated last, for the sentence behind it. */
  @Nullable Stated last() {
    return said.last();
  }

  /** Numbers that are denied or not reported are the business of {@link DenialReader}. */
  private boolean isForDenials(Figure figure, Zones.Zone zone) {
    if (zone == Zones.Zone.COMPARE) {
      return false;
    }
    if (figure.kind() == Figure.Kind.UNKNOWN) {
      return figure.noun() == Noun.BARE;
    }
    if (isConditional(figure)) {
      return true;
    }
    if (figure.kind() == Figure.Kind.ARTICLE) {
      int near = figure.start() - 6;
      return passage.hits().findLast(near + 1, figure.start(), words.not) >= 0
          || passage.hits().findLast(near, figure.start(), words.merely) >= 0;
    }
    boolean could =
        passage.tokens().is(figure.end(), "could") || passage.tokens().is(figure.end(), "can");
    if (figure.kind() == Figure.Kind.NONE && could) {
      return true; // "no shelters could take adults": there are shelters
    }
    return figure.kind() == Figure.Kind.NONE
        && !passage.tokens().is(figure.start(), "zero")
        && table.of(figure.noun()) != null
        && figure.noun() != Noun.SHELTER;
  }

  /** "did not report if the 12 victims received care": nothing is said to have been done. */
  private boolean isConditional(Figure figure) {
    for (int at = figure.start() - 1; at >= Math.max(0, figure.start() - 10); at--) {
      if (passage.tokens().is(at, ";")) {
        return false;
      }
      if (passage.tokens().is(at, "if") || passage.tokens().is(at, "whether")) {
        return true;
      }
    }
    return false;
  }

  private int nextStart(int index) {
    return index + 1 < figures.size() ? figures.get(index + 1).start() : passage.tokens().size();
  }

  // --- figures that stand for themselves ---------------------------------------------------

  private void main(Figure figure, int index) {
    if (joinedPeriod(figure)) {
      compared(figure, index);
      return;
    }
    if (passage.tokens().is(figure.start() - 1, "among")) {
      unmeasured = figure.number();
      return;
    }
    boolean companion = companion(figure);
    companions = companion ? figure.end() : 0;
    List<Metric> found = companion ? companionMetrics() : metrics.of(figure, 0, said.contextNoun());
    if (found.isEmpty()) {
      int known = measures.size();
      described(figure, index);
      boolean nothing = measures.size() == known && figure.kind() == Figure.Kind.NUMBER;
      unmeasured = nothing ? figure.number() : unmeasured;
      return;
    }
    int end = mainEnd(figure, index);
    Period named = Times.inside(passage, figure);
    Period period =
        named != null
            ? named
            : metrics.participleBehind(figure)
                ? Times.first(passage, figure.end(), end)
                : Times.ofStatement(passage, figure.end(), end);
    period =
        period != null ? period : Times.opening(passage, statementStart(figure), figure.start());
    boolean part =
        figure.ofSet()
            || FigureDetails.isPartByTraits(figure)
            || FigureDetails.isRoomFor(figure, found.get(0));
    Part traits = details.shelterTraits(figure);
    Exploitation form = details.exploitation(figure, nextStart(index));
    Measure last = null;
    for (Metric metric : found) {
      last =
          measure(
              figure,
              metric,
              period == null ? Period.CURRENT : period,
              details.actor(figure),
              form,
              part || !traits.equals(figure.traits()) ? traits : null,
              details.unit(figure, metric));
      measures.add(last);
    }
    if (last != null) {
      Noun counted = figure.noun() == Noun.BARE ? said.contextNoun() : figure.noun();
      Stated main = new Stated(found, last, counted, figure.end());
      said.addLatest(main);
      said.addMain(main);
    }
  }

  /** "six in 2018 and 20 in 2017": the time says that it is the same figure of another year. */
  private boolean joinedPeriod(Figure figure) {
    boolean joined =
        passage.tokens().is(figure.start() - 1, "and")
            || passage.tokens().is(figure.start() - 1, ",");
    return joined
        && said.last() != null
        && figure.noun() == Noun.BARE
        && passage.tokens().is(figure.end(), "in")
        && passage.mentions().periodAt(figure.end() + 1) != null;
  }

  private List<Metric> companionMetrics() {
    Stated stated = said.last();
    return stated == null ? List.of() : stated.metrics();
  }

  /** "investigated 17 cases involving 62 suspects": one statement, counted twice. */
  private boolean companion(Figure figure) {
    boolean listed =
        passage.tokens().is(figure.start() - 1, "and")
            && companions > 0
            && figure.start() - 1 <= companions + 1;
    Stated stated = said.last();
    if (stated == null || !(listed || passage.hits().has(figure.start() - 1, words.companion))) {
      return false;
    }
    if (listed) {
      return true;
    }
    boolean countable =
        figure.noun() == Noun.SUSPECT || figure.noun() == Noun.PERSON || figure.noun() == Noun.CASE;
    return figure.noun() != stated.noun()
        && countable
        && stated.measure().value() != null
        && MetricFinder.isLawEnforcement(stated.metrics().get(0))
        && figure.start() - stated.end() <= 7;
  }

  /** Parts of what the sentence before stated: "Of these, 11 were girls, and two were from …". */
  private void described(Figure figure, int index) {
    Stated whole = said.lastOrBefore();
    boolean loose = figure.noun() == Noun.BARE || figure.ofSet() || details.isSexOnly(figure);
    loose &= !passage.hits().has(figure.end(), words.sentencing);
    if (whole == null
        || !loose
        || !whole.noun().isPeople()
        || figure.kind() != Figure.Kind.NUMBER) {
      return;
    }
    Part traits = phrases.traits(passage, figure.end(), complementEnd(figure, index));
    if (details.isSexOnly(figure)) {
      traits = figure.traits();
    } else if (traits.equals(Part.UNNAMED) || !details.complement(figure.end())) {
      return;
    }
    Measure model = whole.measure();
    Exploitation form =
        traits.exploitation() != null ? traits.exploitation() : model.exploitation();
    for (Metric metric : whole.metrics()) {
      Measure part =
          measure(figure, metric, model.period(), model.actor(), form, traits, model.unit());
      measures.add(part);
      said.addLatest(new Stated(whole.metrics(), part, whole.noun(), complementEnd(figure, index)));
    }
  }

  private int complementEnd(Figure figure, int index) {
    int end = Math.min(nextStart(index), figure.end() + 9);
    for (int at = figure.end(); at < end; at++) {
      if (passage.tokens().is(at, ";")
          || passage.tokens().is(at, "(")
          || passage.tokens().is(at, ",")) {
        return at;
      }
    }
    return end;
  }

  private int statementStart(Figure figure) {
    int start = figure.start();
    while (start > 0
        && !(passage.tokens().is(start - 1, ";") && zones.at(start - 1) == Zones.Zone.MAIN)) {
      start--;
    }
    return start;
  }

  private int mainEnd(Figure figure, int index) {
    boolean counted =
        index + 1 < figures.size() && passage.hits().has(nextStart(index) - 1, words.companion);
    int next = counted ? nextStart(index + 1) : nextStart(index);
    int end = Math.min(next, figure.end() + 18);
    for (int at = figure.end(); at < end; at++) {
      if (zones.at(at) == Zones.Zone.COMPARE || passage.tokens().is(at, ";")) {
        return at;
      }
    }
    return end;
  }

  // --- figures for comparison ----------------------------------------------------------------

  private void compared(Figure figure, int index) {
    int opens = zones.start(figure.number());
    boolean bracket = passage.tokens().is(opens, "(");
    Stated latest = said.latest();
    if (bracket && unmeasured >= 0 && (latest == null || unmeasured >= latest.end())) {
      return;
    }
    Stated stated = said.counterpart(figure, index);
    List<Metric> found = comparedMetrics(figure, stated, zones.start(figure.number()));
    if (found.isEmpty() || stated == null) {
      return;
    }
    Measure model = stated.measure();
    Period period = Times.first(passage, figure.end(), zones.end(figure.number()));
    period =
        period != null
            ? period
            : Times.first(passage, zones.start(figure.number()), figure.start());
    boolean part =
        (model.part() != null && figure.noun() == Noun.BARE)
            || FigureDetails.isPartByTraits(figure);
    boolean same = figure.noun() == Noun.BARE || found.equals(stated.metrics());
    Exploitation form = details.exploitation(figure, nextStart(index));
    if (form == null && part) {
      form = model.exploitation();
    }
    Part traits = part ? FigureDetails.merge(model.part(), figure.traits()) : null;
    Part complement = phrases.traits(passage, figure.end(), complementEnd(figure, index));
    if (figure.noun() == Noun.BARE
        && !complement.equals(Part.UNNAMED)
        && details.complement(figure.end())) {
      traits = FigureDetails.merge(traits, complement);
    }
    for (Metric metric : found) {
      Measure measure =
          measure(
              figure,
              metric,
              period == null ? Period.PREVIOUS : period,
              same ? model.actor() : details.actor(figure),
              form,
              traits,
              figure.noun() == Noun.BARE ? model.unit() : details.unit(figure, metric));
      measures.add(measure);
      said.addLatest(new Stated(found, measure, figure.noun(), figure.end()));
    }
  }

  private List<Metric> comparedMetrics(Figure figure, @Nullable Stated stated, int from) {
    List<Metric> own = metrics.of(figure, from, Noun.BARE);
    if (!own.isEmpty()) {
      return own;
    }
    if (stated == null || figure.noun() == Noun.OTHER) {
      return List.of();
    }
    boolean fits =
        figure.noun() == Noun.BARE
            || figure.noun() == stated.noun()
            || (figure.noun().isPeople() && stated.noun().isPeople())
            || figure.noun() == Noun.CASE;
    if (!fits) {
      return List.of();
    }
    return stated.metrics().stream().map(m -> MetricFinder.potential(m, figure)).toList();
  }

  /** "charged five defendants (in 10 cases)" counts the same twice and tells no part. */
  private void partOrCompanion(Figure figure, int index) {
    if (companion(figure)) {
      main(figure, index);
    } else {
      part(figure, index);
    }
  }

  // --- parts of the figure before ------------------------------------------------------------

  private void part(Figure figure, int index) {
    Stated whole = said.wholeOf(figure);
    List<Metric> own = metrics.of(figure, zones.start(figure.number()), Noun.BARE);
    boolean sentenced = passage.hits().has(figure.end(), words.sentencing);
    List<Metric> found = !own.isEmpty() || sentenced ? own : Antecedents.inherited(figure, whole);
    if (found.isEmpty()) {
      return;
    }
    Exploitation form = details.exploitation(figure, nextStart(index));
    Part traits =
        FigureDetails.merge(whole == null ? null : whole.measure().part(), figure.traits());
    traits =
        FigureDetails.merge(traits, details.described(figure.end(), complementEnd(figure, index)));
    if (form == null && said.last() == null) {
      form = details.subjectForm(zones.start(figure.number()));
    }
    if (form != null) {
      traits = new Part(traits.sex(), traits.age(), traits.nationality(), form);
    }
    Measure model = whole == null ? null : whole.measure();
    boolean sameUnit = whole != null && (whole.noun().isPeople() || figure.noun() == Noun.BARE);
    for (Metric metric : found) {
      Measure measure =
          measure(
              figure,
              metric,
              model == null ? Period.CURRENT : model.period(),
              model == null || !own.isEmpty() ? details.actor(figure) : model.actor(),
              form == null && model != null ? model.exploitation() : form,
              traits,
              sameUnit && model != null ? model.unit() : details.unit(figure, metric));
      measures.add(measure);
      said.addLatest(new Stated(found, measure, figure.noun(), figure.end()));
    }
    boolean opensSentence = zones.start(figure.number()) == 0 && figure.start() <= 2;
    Stated latest = said.latest();
    if (opensSentence && !own.isEmpty() && latest != null) {
      said.addMain(latest);
    }
  }

  // --- making measures -------------------------------------------------------------------------

  private Measure measure(
      Figure figure,
      Metric metric,
      Period period,
      Actor actor,
      @Nullable Exploitation exploitation,
      @Nullable Part part,
      Unit unit) {
    return new Measure(
        passage.evidence(figure.start(), figure.end(), figure.number(), "measure/" + metric.code()),
        metric,
        figure.value(),
        figure.max(),
        figure.qualifier(),
        unit,
        period,
        actor,
        exploitation,
        part);
  }
}
