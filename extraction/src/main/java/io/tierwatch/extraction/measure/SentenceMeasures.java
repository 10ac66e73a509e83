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
  private final Actors actors;
  private final FigureFinder finder;
  private final Passage passage;
  private final List<Figure> figures;
  private final MetricFinder metrics;
  private final Zones zones;
  private final List<Stated> denied;
  private final @Nullable Stated before;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Stated> mains = new ArrayList<>();
  private @Nullable Stated latest;

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
    this.actors = rules.actors();
    this.finder = rules.figures();
    this.passage = passage;
    this.figures = figures;
    this.zones = Zones.of(words, passage);
    this.metrics = new MetricFinder(words, table, passage, new Governors(words, passage, figures));
    this.denied = new ArrayList<>(denied);
    this.before = before;
  }

  List<Measure> read() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      while (!denied.isEmpty() && denied.get(0).end() <= figure.number()) {
        mains.add(denied.remove(0));
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
    mains.addAll(denied);
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
    return mains.isEmpty() ? null : mains.get(mains.size() - 1);
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
      return passage.hits().findLast(figure.start() - 5, figure.start(), words.not) >= 0;
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
    List<Metric> found =
        companion ? mains.get(mains.size() - 1).metrics() : metrics.of(figure, 0, contextNoun());
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
    boolean part = figure.ofSet() || isPartByTraits(figure) || isRoomFor(figure, found.get(0));
    Part traits = shelterTraits(figure);
    Exploitation form = exploitation(figure, index);
    Measure last = null;
    for (Metric metric : found) {
      last =
          measure(
              figure,
              metric,
              period == null ? Period.CURRENT : period,
              actor(figure),
              form,
              part || !traits.equals(figure.traits()) ? traits : null,
              unit(figure, metric));
      measures.add(last);
    }
    if (last != null) {
      Noun counted = figure.noun() == Noun.BARE ? contextNoun() : figure.noun();
      latest = new Stated(found, last, counted, figure.end());
      mains.add(latest);
    }
  }

  /** "six in 2018 and 20 in 2017": the time says that it is the same figure of another year. */
  private boolean joinedPeriod(Figure figure) {
    boolean joined =
        passage.tokens().is(figure.start() - 1, "and")
            || passage.tokens().is(figure.start() - 1, ",");
    return joined
        && !mains.isEmpty()
        && figure.noun() == Noun.BARE
        && passage.tokens().is(figure.end(), "in")
        && passage.mentions().periodAt(figure.end() + 1) != null;
  }

  private Noun contextNoun() {
    return mains.isEmpty() ? Noun.BARE : mains.get(mains.size() - 1).noun();
  }

  /** "space for 27 women and 10 men": each is a part of the room that there is. */
  private static boolean isRoomFor(Figure figure, Metric metric) {
    Part traits = figure.traits();
    return metric == Metric.SHELTER_CAPACITY
        && figure.noun() == Noun.PERSON
        && (traits.sex() != null || traits.age() != null);
  }

  /** "investigated 17 cases involving 62 suspects": one statement, counted twice. */
  private boolean companion(Figure figure) {
    boolean listed =
        passage.tokens().is(figure.start() - 1, "and")
            && companions > 0
            && figure.start() - 1 <= companions + 1;
    if (mains.isEmpty() || !(listed || passage.hits().has(figure.start() - 1, words.companion))) {
      return false;
    }
    if (listed) {
      return true;
    }
    Stated stated = mains.get(mains.size() - 1);
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
    Stated whole = mains.isEmpty() ? before : last();
    boolean loose = figure.noun() == Noun.BARE || figure.ofSet() || isSexOnly(figure);
    loose &= !passage.hits().has(figure.end(), words.sentencing);
    if (whole == null
        || !loose
        || !whole.noun().isPeople()
        || figure.kind() != Figure.Kind.NUMBER) {
      return;
    }
    Part traits = finder.traits(passage, figure.end(), complementEnd(figure, index));
    if (isSexOnly(figure)) {
      traits = figure.traits();
    } else if (traits.equals(Part.UNNAMED) || !complement(figure.end())) {
      return;
    }
    Measure model = whole.measure();
    Exploitation form =
        traits.exploitation() != null ? traits.exploitation() : model.exploitation();
    for (Metric metric : whole.metrics()) {
      Measure part =
          measure(figure, metric, model.period(), model.actor(), form, traits, model.unit());
      measures.add(part);
      latest = new Stated(whole.metrics(), part, whole.noun(), complementEnd(figure, index));
    }
  }

  /** "and 80 male": the noun says no more than the sex. */
  private boolean isSexOnly(Figure figure) {
    return figure.noun() == Noun.PERSON
        && figure.traits().sex() != null
        && figure.end() - figure.number() == 2;
  }

  /** Whether a complement follows: "were girls", "was subjected to", "from", "to forced labor". */
  private boolean complement(int at) {
    return passage.hits().has(at, words.aux)
        || passage.tokens().is(at, "from")
        || passage.tokens().is(at, "to")
        || passage.tokens().is(at, "for")
        || passage.tokens().is(at, "in")
        || passage.tokens().is(at, "of")
        || passage.tokens().is(at, "involving")
        || passage.hits().has(at, words.female)
        || passage.hits().has(at, words.male);
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

  private Actor actor(Figure figure) {
    int end = Math.min(passage.tokens().size(), figure.end() + 10);
    Actor agent = actors.agent(passage, figure.end(), end);
    if (agent != null) {
      return agent;
    }
    Actor within = actors.first(passage, figure.start(), figure.end());
    if (within != null && figure.noun() == Noun.SHELTER) {
      return within;
    }
    Actor named = actors.before(passage, 0, figure.start());
    if (named == null && figure.noun() == Noun.SHELTER && figure.kind() == Figure.Kind.NONE) {
      return Actor.UNSPECIFIED;
    }
    return named == null ? Actor.GOVERNMENT : named;
  }

  private @Nullable Exploitation exploitation(Figure figure, int index) {
    Exploitation own = figure.traits().exploitation();
    return own != null ? own : Exploitations.after(words, passage, figure.end(), nextStart(index));
  }

  private static boolean isPartByTraits(Figure figure) {
    Part traits = figure.traits();
    return switch (figure.noun()) {
      case VICTIM -> traits.sex() != null || traits.age() != null || traits.nationality() != null;
      case SUSPECT -> traits.sex() != null || traits.nationality() != null;
      case CASE -> traits.age() != null;
      default -> false;
    };
  }

  /** "no shelters for adult male victims": whom a shelter is for makes it a part. */
  private Part shelterTraits(Figure figure) {
    if (figure.noun() != Noun.SHELTER) {
      return figure.traits();
    }
    int from = passage.hits().find(figure.end(), figure.end() + 4, words.shelterFor);
    if (from < 0) {
      return figure.traits();
    }
    Part traits = finder.traits(passage, from + 1, Math.min(passage.tokens().size(), from + 4));
    return new Part(
        traits.sex(), traits.age(), traits.nationality(), figure.traits().exploitation());
  }

  private Unit unit(Figure figure, Metric metric) {
    if (figure.noun() == Noun.CALL && !passage.tokens().at(figure.end() - 1).startsWith("call")) {
      return Unit.OTHER;
    }
    boolean victims = metric == Metric.VICTIMS_IDENTIFIED || metric == Metric.VICTIMS_REPATRIATED;
    boolean people = figure.noun() == Noun.PERSON || figure.noun() == Noun.BARE;
    if (victims && people) {
      return Unit.VICTIMS;
    }
    return figure.noun() == Noun.BARE ? Unit.PERSONS : figure.noun().unit();
  }

  // --- figures for comparison ----------------------------------------------------------------

  private void compared(Figure figure, int index) {
    int opens = zoneStart(figure.number());
    boolean bracket = passage.tokens().is(opens, "(");
    if (bracket && unmeasured >= 0 && (latest == null || unmeasured >= latest.end())) {
      return;
    }
    Stated stated = counterpart(figure, index);
    List<Metric> found = comparedMetrics(figure, stated, zoneStart(figure.number()));
    if (found.isEmpty() || stated == null) {
      return;
    }
    Measure model = stated.measure();
    Period period = Times.first(passage, figure.end(), zones.end(figure.number()));
    period =
        period != null ? period : Times.first(passage, zoneStart(figure.number()), figure.start());
    boolean part = (model.part() != null && figure.noun() == Noun.BARE) || isPartByTraits(figure);
    boolean same = figure.noun() == Noun.BARE || found.equals(stated.metrics());
    Exploitation form = exploitation(figure, index);
    if (form == null && part) {
      form = model.exploitation();
    }
    Part traits = part ? merge(model.part(), figure.traits()) : null;
    Part complement = finder.traits(passage, figure.end(), complementEnd(figure, index));
    if (figure.noun() == Noun.BARE
        && !complement.equals(Part.UNNAMED)
        && complement(figure.end())) {
      traits = merge(traits, complement);
    }
    for (Metric metric : found) {
      Measure measure =
          measure(
              figure,
              metric,
              period == null ? Period.PREVIOUS : period,
              same ? model.actor() : actor(figure),
              form,
              traits,
              figure.noun() == Noun.BARE ? model.unit() : unit(figure, metric));
      measures.add(measure);
      latest = new Stated(found, measure, figure.noun(), figure.end());
    }
  }

  private int zoneStart(int at) {
    int start = at;
    while (start > 0 && zones.at(start - 1) == zones.at(at)) {
      start--;
    }
    return start;
  }

  /**
   * The figure that this one is compared with: in a list with "respectively" the one in its place.
   */
  private @Nullable Stated counterpart(Figure figure, int index) {
    int opens = zoneStart(figure.number());
    if (latest != null
        && passage.tokens().is(opens, "(")
        && opens - latest.end() <= 1
        && opens >= latest.end()) {
      return latest;
    }
    if (mains.isEmpty()) {
      return before;
    }
    int end = zones.end(figure.number());
    if (passage.hits().find(figure.number(), end, words.respectively) >= 0) {
      return mains.get(Math.max(0, mains.size() - 1 - followers(index, end)));
    }
    for (int i = mains.size() - 1; i >= 0; i--) {
      if (figure.noun() != Noun.BARE && mains.get(i).noun() == figure.noun()) {
        return mains.get(i);
      }
    }
    return mains.get(mains.size() - 1);
  }

  private int followers(int index, int end) {
    int count = 0;
    for (int i = index + 1; i < figures.size() && figures.get(i).number() < end; i++) {
      count++;
    }
    return count;
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
    Stated whole = wholeOf(figure);
    List<Metric> own = metrics.of(figure, zoneStart(figure.number()), Noun.BARE);
    boolean sentenced = passage.hits().has(figure.end(), words.sentencing);
    List<Metric> found = !own.isEmpty() || sentenced ? own : inherited(figure, whole);
    if (found.isEmpty()) {
      return;
    }
    Exploitation form = exploitation(figure, index);
    Part traits = merge(whole == null ? null : whole.measure().part(), figure.traits());
    traits = merge(traits, described(figure.end(), complementEnd(figure, index)));
    if (form == null && mains.isEmpty()) {
      form = subjectForm(zoneStart(figure.number()));
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
              model == null || !own.isEmpty() ? actor(figure) : model.actor(),
              form == null && model != null ? model.exploitation() : form,
              traits,
              sameUnit && model != null ? model.unit() : unit(figure, metric));
      measures.add(measure);
      latest = new Stated(found, measure, figure.noun(), figure.end());
    }
    boolean opensSentence = zoneStart(figure.number()) == 0 && figure.start() <= 2;
    if (opensSentence && !own.isEmpty() && latest != null) {
      mains.add(latest);
    }
  }

  /** What a part belongs to: the figure right before "including", or the last main one. */
  private @Nullable Stated wholeOf(Figure figure) {
    int opens = zoneStart(figure.number());
    boolean beside = latest != null && opens >= latest.end() && opens - latest.end() <= 1;
    if (beside) {
      return latest;
    }
    return mains.isEmpty() ? before : last();
  }

  /** "Sex trafficking victims included …": the form that the subject names. */
  private @Nullable Exploitation subjectForm(int to) {
    for (int at = 0; at < to; at++) {
      Exploitations.Hit hit = Exploitations.at(words, passage, at);
      if (hit != null) {
        return hit.form();
      }
    }
    return null;
  }

  private Part described(int from, int to) {
    return complement(from) ? finder.traits(passage, from, to) : Part.UNNAMED;
  }

  private static List<Metric> inherited(Figure figure, @Nullable Stated whole) {
    if (whole == null) {
      return List.of();
    }
    boolean fits =
        figure.noun() == Noun.BARE
            || figure.noun() == whole.noun()
            || (figure.noun().isPeople() && whole.noun().isPeople())
            || (figure.noun() == Noun.CASE && whole.noun() == Noun.CALL)
            || (figure.noun().isPeople() && MetricFinder.isLawEnforcement(whole.metrics().get(0)));
    return fits ? whole.metrics() : List.of();
  }

  private static Part merge(@Nullable Part whole, Part own) {
    if (whole == null) {
      return own;
    }
    return new Part(
        own.sex() != null ? own.sex() : whole.sex(),
        own.age() != null ? own.age() : whole.age(),
        own.nationality() != null ? own.nationality() : whole.nationality(),
        own.exploitation() != null ? own.exploitation() : whole.exploitation());
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
