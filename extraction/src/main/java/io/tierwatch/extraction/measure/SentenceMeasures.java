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

  /** What later figures of the sentence may take over. */
  private record Context(List<Metric> metrics, Measure measure, Noun noun, int end) {}

  private final Words words;
  private final MetricTable table;
  private final Actors actors;
  private final Passage passage;
  private final List<Figure> figures;
  private final Governors governors;
  private final Zones zones;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Context> mains = new ArrayList<>();

  SentenceMeasures(
      Words words, MetricTable table, Actors actors, Passage passage, List<Figure> figures) {
    this.words = words;
    this.table = table;
    this.actors = actors;
    this.passage = passage;
    this.figures = figures;
    this.governors = new Governors(words, passage, figures);
    this.zones = Zones.of(words, passage);
  }

  List<Measure> read() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Zones.Zone zone = zones.at(figure.number());
      if (isForDenials(figure, zone)) {
        continue;
      }
      if (zone == Zones.Zone.COMPARE) {
        compared(figure, i);
      } else if (zone == Zones.Zone.PART) {
        part(figure, i);
      } else {
        main(figure, i);
      }
    }
    return measures;
  }

  /** Numbers that are denied or not reported are the business of {@link DenialReader}. */
  private boolean isForDenials(Figure figure, Zones.Zone zone) {
    if (figure.kind() == Figure.Kind.UNKNOWN) {
      boolean reported = passage.hits().find(0, figure.start(), words.reporting) < 0;
      return zone != Zones.Zone.COMPARE && (figure.noun() == Noun.BARE || !reported);
    }
    return figure.kind() == Figure.Kind.NONE
        && zone != Zones.Zone.COMPARE
        && table.of(figure.noun()) != null
        && figure.noun() != Noun.SHELTER;
  }

  private int nextStart(int index) {
    return index + 1 < figures.size() ? figures.get(index + 1).start() : passage.tokens().size();
  }

  // --- figures that stand for themselves ---------------------------------------------------

  private void main(Figure figure, int index) {
    List<Metric> metrics =
        companion(figure) ? mains.get(mains.size() - 1).metrics() : metrics(figure, 0);
    if (metrics.isEmpty()) {
      return;
    }
    Period period = Times.ofStatement(passage, figure.end(), mainEnd(figure, index));
    period = period != null ? period : Times.opening(passage);
    period = period != null ? period : before(figure);
    boolean part = figure.ofSet() || isPartByTraits(figure);
    emit(figure, metrics, period, actor(figure), exploitation(figure, index), part, unit(figure));
  }

  /** "investigated 17 cases involving 62 suspects": one statement, counted twice. */
  private boolean companion(Figure figure) {
    if (mains.isEmpty() || !passage.hits().has(figure.start() - 1, words.companion)) {
      return false;
    }
    Context before = mains.get(mains.size() - 1);
    boolean other = figure.noun() != before.noun();
    boolean countable =
        figure.noun() == Noun.SUSPECT || figure.noun() == Noun.PERSON || figure.noun() == Noun.CASE;
    return other
        && countable
        && lawEnforcement(before.metrics().get(0))
        && figure.start() - before.end() <= 7;
  }

  private static boolean lawEnforcement(Metric metric) {
    return metric == Metric.INVESTIGATIONS
        || metric == Metric.PROSECUTIONS
        || metric == Metric.CONVICTIONS
        || metric == Metric.ARRESTS;
  }

  /** A time right before the verb: "in 2017 authorities identified six victims". */
  private Period before(Figure figure) {
    int from = figure.start();
    while (from > 0
        && zones.at(from - 1) == Zones.Zone.MAIN
        && !passage.tokens().is(from - 1, ";")
        && !passage.tokens().is(from - 1, ",")) {
      from--;
    }
    Period period = Times.ofStatement(passage, from, figure.start());
    return period == null ? Period.CURRENT : period;
  }

  private int mainEnd(Figure figure, int index) {
    int end = Math.min(nextStart(index), figure.end() + 18);
    for (int at = figure.end(); at < end; at++) {
      if (zones.at(at) == Zones.Zone.COMPARE || passage.tokens().is(at, ";")) {
        return at;
      }
    }
    return end;
  }

  private List<Metric> metrics(Figure figure, int from) {
    Metric own = table.of(figure.noun());
    if (own != null) {
      return List.of(officials(own, figure));
    }
    if (figure.noun() == Noun.CALL) {
      boolean hotline = passage.hits().find(0, passage.tokens().size(), words.aboutHotline) >= 0;
      return hotline ? List.of(Metric.HOTLINE_CALLS) : List.of();
    }
    if (figure.noun() == Noun.TRAINING) {
      return List.of(Metric.OFFICIALS_TRAINED);
    }
    Governors.Hit governor = governors.of(figure, from);
    if (governor == null || !fits(figure, governor, from)) {
      return officialsInTraining(figure, governor);
    }
    List<Metric> found = new ArrayList<>();
    for (Governors.Hit hit : governors.joined(governor)) {
      Governor kind = hit.end() == governor.end() ? governor.governor() : hit.governor();
      Metric metric = table.of(kind, figure.noun());
      if (metric != null) {
        found.add(officials(potential(metric, figure), figure));
      }
    }
    return found;
  }

  /** Loose figures need their verb right beside them, articles a verb that singles people out. */
  private boolean fits(Figure figure, Governors.Hit governor, int from) {
    boolean beside = governor.end() == figure.start() || governor.start() == figure.end();
    if (figure.kind() == Figure.Kind.ARTICLE) {
      return figure.noun() == Noun.VICTIM
          || (figure.noun() == Noun.SUSPECT && governor.governor() == Governor.CONVICT);
    }
    if (figure.noun() == Noun.OTHER) {
      return beside
          && (governor.governor() == Governor.INSPECT
              || governor.governor() == Governor.INVESTIGATE);
    }
    return figure.noun() != Noun.BARE || beside || from > 0;
  }

  /** "a workshop on human trafficking … for 65 judges". */
  private List<Metric> officialsInTraining(Figure figure, Governors.@Nullable Hit governor) {
    boolean training =
        governor == null
            && figure.noun() == Noun.OFFICIAL
            && figure.kind() == Figure.Kind.NUMBER
            && passage.hits().find(figure.start() - 16, figure.start(), words.aboutTraining) >= 0;
    return training ? List.of(Metric.OFFICIALS_TRAINED) : List.of();
  }

  private static Metric potential(Metric metric, Figure figure) {
    return metric == Metric.VICTIMS_IDENTIFIED && figure.potential()
        ? Metric.POTENTIAL_VICTIMS_IDENTIFIED
        : metric;
  }

  private Metric officials(Metric metric, Figure figure) {
    boolean officials = figure.noun() == Noun.OFFICIAL || againstOfficials(figure);
    if (!officials) {
      return metric;
    }
    return switch (metric) {
      case INVESTIGATIONS -> Metric.OFFICIALS_INVESTIGATED;
      case PROSECUTIONS -> Metric.OFFICIALS_PROSECUTED;
      case CONVICTIONS -> Metric.OFFICIALS_CONVICTED;
      default -> metric;
    };
  }

  /** "two cases against police officers", "three investigations of complicit officials". */
  private boolean againstOfficials(Figure figure) {
    int end = figure.end();
    boolean of =
        passage.tokens().is(end, "of")
            || passage.tokens().is(end, "against")
            || passage.tokens().is(end, "involving")
            || passage.tokens().is(end, "into");
    return of && passage.hits().find(end, end + 6, words.officialPerson) >= 0;
  }

  private Actor actor(Figure figure) {
    Actor agent =
        actors.agent(passage, figure.end(), Math.min(passage.tokens().size(), figure.end() + 10));
    if (agent != null) {
      return agent;
    }
    Actor within = actors.first(passage, figure.start(), figure.end());
    if (within != null && figure.noun() == Noun.SHELTER) {
      return within;
    }
    Actor before = actors.before(passage, 0, figure.start());
    return before == null ? Actor.GOVERNMENT : before;
  }

  private @Nullable Exploitation exploitation(Figure figure, int index) {
    Exploitation own = figure.traits().exploitation();
    return own != null ? own : Exploitations.after(words, passage, figure.end(), nextStart(index));
  }

  private static boolean isPartByTraits(Figure figure) {
    Part traits = figure.traits();
    return figure.noun() == Noun.VICTIM
        && (traits.sex() != null || traits.age() != null || traits.nationality() != null);
  }

  private Unit unit(Figure figure) {
    if (figure.noun() == Noun.CALL && !passage.tokens().at(figure.end() - 1).startsWith("call")) {
      return Unit.OTHER;
    }
    return figure.noun() == Noun.BARE ? Unit.PERSONS : figure.noun().unit();
  }

  // --- figures for comparison ----------------------------------------------------------------

  private void compared(Figure figure, int index) {
    Context context = counterpart(figure, index);
    List<Metric> metrics = comparedMetrics(figure, context, zoneStart(figure.number()));
    if (metrics.isEmpty() || context == null) {
      return;
    }
    Period period = Times.first(passage, figure.end(), zones.end(figure.number()));
    boolean part = context.measure().part() != null && figure.noun() == Noun.BARE;
    part |= isPartByTraits(figure);
    boolean same = figure.noun() == Noun.BARE || metrics.equals(context.metrics());
    Exploitation form = exploitation(figure, index);
    if (form == null && part) {
      form = context.measure().exploitation();
    }
    Unit unit = figure.noun() == Noun.BARE ? context.measure().unit() : unit(figure);
    emitFollower(
        figure,
        metrics,
        period == null ? Period.PREVIOUS : period,
        same ? context.measure().actor() : actor(figure),
        form,
        part ? merge(context.measure().part(), figure.traits()) : null,
        unit);
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
  private @Nullable Context counterpart(Figure figure, int index) {
    if (mains.isEmpty()) {
      return null;
    }
    int end = zones.end(figure.number());
    if (passage.hits().find(figure.number(), end, words.respectively) >= 0) {
      int place = 0;
      for (int i = index - 1;
          i >= 0 && zoneStart(figures.get(i).number()) == zoneStart(figure.number());
          i--) {
        place++;
      }
      int followers = followers(figure, index, end);
      int first = mains.size() - place - followers - 1;
      return mains.get(Math.max(0, Math.min(mains.size() - 1, first + place)));
    }
    for (int i = mains.size() - 1; i >= 0; i--) {
      if (figure.noun() != Noun.BARE && mains.get(i).noun() == figure.noun()) {
        return mains.get(i);
      }
    }
    return mains.get(mains.size() - 1);
  }

  private int followers(Figure figure, int index, int end) {
    int count = 0;
    for (int i = index + 1; i < figures.size() && figures.get(i).number() < end; i++) {
      count++;
    }
    return count;
  }

  private List<Metric> comparedMetrics(Figure figure, @Nullable Context context, int from) {
    List<Metric> own = metrics(figure, from);
    if (!own.isEmpty()) {
      return own;
    }
    if (context == null || figure.noun() == Noun.OTHER) {
      return List.of();
    }
    boolean fits =
        figure.noun() == Noun.BARE
            || figure.noun() == context.noun()
            || (figure.noun().isPeople() && context.noun().isPeople())
            || figure.noun() == Noun.CASE;
    return fits ? context.metrics() : List.of();
  }

  // --- parts of the figure before ------------------------------------------------------------

  private void part(Figure figure, int index) {
    Context context = mains.isEmpty() ? null : mains.get(mains.size() - 1);
    List<Metric> own = metrics(figure, zoneStart(figure.number()));
    if (context == null) {
      if (!own.isEmpty()) {
        emit(
            figure,
            own,
            Times.opening(passage),
            actor(figure),
            exploitation(figure, index),
            true,
            unit(figure));
      }
      return;
    }
    boolean fits =
        figure.noun() == Noun.BARE || figure.noun().isPeople() || figure.noun() == context.noun();
    List<Metric> metrics = !own.isEmpty() ? own : fits ? context.metrics() : List.of();
    if (metrics.isEmpty()) {
      return;
    }
    Exploitation form = exploitation(figure, index);
    Part part = merge(context.measure().part(), figure.traits());
    if (form != null) {
      part = new Part(part.sex(), part.age(), part.nationality(), form);
    }
    emitFollower(
        figure,
        metrics,
        context.measure().period(),
        context.measure().actor(),
        form == null ? context.measure().exploitation() : form,
        part,
        context.noun().isPeople() || figure.noun() == Noun.BARE
            ? context.measure().unit()
            : unit(figure));
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

  private void emit(
      Figure figure,
      List<Metric> metrics,
      @Nullable Period period,
      Actor actor,
      @Nullable Exploitation exploitation,
      boolean part,
      Unit unit) {
    Part of = part ? figure.traits() : null;
    Measure last = null;
    for (Metric metric : metrics) {
      last =
          measure(
              figure,
              metric,
              period == null ? Period.CURRENT : period,
              actor,
              exploitation,
              of,
              unit);
      measures.add(last);
    }
    if (last != null) {
      mains.add(new Context(metrics, last, figure.noun(), figure.end()));
    }
  }

  private void emitFollower(
      Figure figure,
      List<Metric> metrics,
      Period period,
      Actor actor,
      @Nullable Exploitation exploitation,
      @Nullable Part part,
      Unit unit) {
    for (Metric metric : metrics) {
      measures.add(measure(figure, metric, period, actor, exploitation, part, unit));
    }
  }

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
