package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.measure.DeniedThings.Denied;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was not done and what was not reported. "Did not convict any traffickers" is a zero;
 * "did not report any convictions" and "no known convictions" are not: there the figure is unknown.
 */
final class DenialReader {

  /** How many tokens behind the denial it can still reach. */
  private static final int REACH = 22;

  /**
   * A denial.
   *
   * @param at where it begins
   * @param value zero, or null where nothing was reported
   * @param part null where all is denied
   */
  private record Denial(
      int at,
      @Nullable Double value,
      Period period,
      @Nullable Exploitation form,
      @Nullable Part part) {}

  private final Words words;
  private final DeniedThings things;
  private final NounPhrases phrases;
  private final Actors actors;

  DenialReader(MeasureReader.Rules rules) {
    this.words = rules.words();
    this.things = new DeniedThings(rules);
    this.phrases = rules.phrases();
    this.actors = rules.actors();
  }

  /** Adds what a sentence denies to the facts, and returns it for figures that lean on it. */
  List<Stated> read(Passage passage, List<? super Measure> facts) {
    List<Stated> stated = new ArrayList<>();
    CategoryHits hits = passage.hits();
    int at = 0;
    while (at < passage.tokens().size()) {
      if (!hits.mayBegin(at, words.anyDenial)) {
        at++;
        continue;
      }
      int end = Math.max(hits.end(at, words.not), hits.end(at, words.failed));
      int unknown = hits.end(at, words.noKnown);
      int no = hits.end(at, words.no);
      int reach = at + 1;
      if (passage.tokens().is(at, "none")) {
        reach = deny(passage, at, at + 1, false, stated);
      } else if (unknown < 0
          && no > 0
          && !passage.tokens().is(at, "zero")
          && namesMetric(passage, no)) {
        reach = deny(passage, at, no, false, stated);
      } else if (unknown > 0) {
        reach = deny(passage, at, unknown, true, stated);
      } else if (end > 0) {
        boolean party = passage.tokens().is(at, "neither"); // "neither agency reported"
        int report = reportAfter(passage, party ? end + 1 : end);
        reach = deny(passage, at, report > 0 ? report : end, report > 0, stated);
      }
      at = Math.max(at + 1, reach);
    }
    stated.forEach(s -> facts.add(s.measure()));
    return stated;
  }

  /** Whether a noun that is a metric follows: "no new investigations". */
  private boolean namesMetric(Passage passage, int from) {
    for (int at = from; at < from + 3; at++) {
      Denied noun = things.noun(passage, at);
      if (noun != null) {
        return thingOf(noun.metric());
      }
    }
    return false;
  }

  private static boolean thingOf(Metric metric) {
    return MetricFinder.isLawEnforcement(metric) || metric == Metric.LABOR_INSPECTIONS;
  }

  /** The token behind a verb of reporting that follows within two tokens, or -1. */
  private int reportAfter(Passage passage, int from) {
    boolean adverb = passage.tokens().isWord(from) && passage.tokens().at(from).endsWith("ly");
    int verb = passage.hits().find(from, from + (adverb ? 2 : 1), words.reporting);
    int end = verb < 0 ? -1 : passage.hits().end(verb, words.reporting);
    boolean manner =
        passage.tokens().is(end, "where")
            || (passage.tokens().is(end, "how") && passage.tokens().is(end + 1, "to"));
    return manner ? -1 : end;
  }

  private int deny(Passage passage, int at, int from, boolean unreported, List<Stated> stated) {
    int limit = limit(passage, from);
    List<Denied> denied =
        unreported
            ? things.allNamed(passage, from, limit)
            : things.objects(passage, at, from, limit);
    if (denied.isEmpty()) {
      return unreported ? limit : from;
    }
    int named = denied.get(denied.size() - 1).at();
    int phraseEnd = phraseEnd(passage, named, limit);
    boolean allegations = passage.hits().find(from, phraseEnd, words.allegations) >= 0;
    boolean officials =
        allegations
            ? passage.hits().find(0, at, words.officialPerson) >= 0
            : officials(passage, from, phraseEnd)
                || officials(passage, 0, at)
                || ofOfficials(passage, named, phraseEnd);
    if (allegations && !officials) {
      return phraseEnd;
    }
    boolean suspects = passage.hits().find(named, phraseEnd, words.suspects()) >= 0;
    Map<Metric, Denied> once = once(denied, officials, suspects);
    Denial denial = denial(passage, at, from, limit, unreported);
    for (Actor actor : deniers(passage, at, named)) {
      once.forEach((metric, thing) -> stated.add(stated(passage, metric, thing, denial, actor)));
    }
    return named + 1;
  }

  /** Each metric that is denied, of officials where those are meant, with what names it first. */
  private static Map<Metric, Denied> once(
      List<Denied> denied, boolean officials, boolean suspects) {
    Map<Metric, Denied> once = new LinkedHashMap<>();
    for (Denied thing : denied) {
      Metric ofOfficials = MetricFinder.ofOfficials(thing.metric());
      if (!officials || ofOfficials == thing.metric() || suspects) {
        once.putIfAbsent(thing.metric(), thing);
      }
      if (officials) {
        once.putIfAbsent(ofOfficials, thing);
      }
    }
    return once;
  }

  /** Who did not: "neither the government nor NGOs identified" are two. */
  private List<Actor> deniers(Passage passage, int at, int verb) {
    Actor named = actors.before(passage, 0, at);
    Actor first = named == null ? Actor.GOVERNMENT : named;
    if (!passage.tokens().is(at, "neither")) {
      return List.of(first);
    }
    int nor = at;
    while (nor < verb && !passage.tokens().is(nor, "nor")) {
      nor++;
    }
    Actor second = actors.first(passage, nor, Math.min(verb, nor + 4));
    return second == null || second == first ? List.of(first) : List.of(first, second);
  }

  /** What all that one denial denies has in common. */
  private Denial denial(Passage passage, int at, int from, int limit, boolean unreported) {
    Period period = Times.ofStatement(passage, from + 1, limit); // behind "not held"
    if (period == null && passage.tokens().is(at, "never")) {
      period = Period.CUMULATIVE;
    }
    boolean untilNow = passage.tokens().is(at, "has") || passage.tokens().is(at, "have");
    period = period == null && !untilNow ? Times.opening(passage, 0, at) : period;
    Exploitation form = Exploitations.first(words, passage, from, limit);
    Part traits = phrases.traits(passage, from, Math.min(limit, from + 8));
    boolean narrowed =
        passage.hits().find(from + 1, Math.min(limit, from + 8), words.narrowing) >= 0
            || passage.hits().find(from, limit, words.allegations) >= 0
            || passage.hits().find(from, limit, words.leadsTo) >= 0;
    boolean whole = form == null && traits.equals(Part.UNNAMED) && !narrowed;
    return new Denial(
        at,
        unreported ? null : Double.valueOf(0),
        period == null ? Period.CURRENT : period,
        form,
        whole ? null : new Part(traits.sex(), traits.age(), traits.nationality(), form));
  }

  private static Stated stated(
      Passage passage, Metric metric, Denied thing, Denial denial, Actor actor) {
    Measure measure =
        new Measure(
            passage.evidence(denial.at(), thing.at() + 1, thing.at(), "measure/denied"),
            metric,
            denial.value(),
            null,
            Qualifier.EXACT,
            isOfOfficials(metric) ? Unit.CASES : thing.unit(),
            denial.period(),
            actor,
            denial.form(),
            denial.part());
    Noun noun = thing.unit() == Unit.VICTIMS ? Noun.VICTIM : Noun.CASE;
    return new Stated(List.of(metric), measure, noun, thing.at() + 1);
  }

  private static boolean isOfOfficials(Metric metric) {
    return metric == Metric.OFFICIALS_INVESTIGATED
        || metric == Metric.OFFICIALS_PROSECUTED
        || metric == Metric.OFFICIALS_CONVICTED;
  }

  /** Where the phrase that begins with the things denied ends: at a comma and a new statement. */
  private static int phraseEnd(Passage passage, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (passage.tokens().is(at, ",") && !passage.tokens().is(at + 1, "or")) {
        return at;
      }
    }
    return limit;
  }

  private int limit(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    int limit = Math.min(tokens.size(), from + REACH);
    for (int i = from; i < limit; i++) {
      boolean ends =
          tokens.is(i, ";")
              || tokens.is(i, "(")
              || tokens.is(i, "but")
              || tokens.is(i, "although")
              || tokens.is(i, "despite")
              || tokens.is(i, "however")
              || passage.hits().has(i, words.compare);
      if (ends) {
        return i;
      }
    }
    return limit;
  }

  /** "any investigations into officials alleged to …". */
  private boolean ofOfficials(Passage passage, int named, int limit) {
    int person = passage.hits().find(named, Math.min(limit, named + 4), words.officialPerson);
    return person > named
        && (passage.tokens().is(person - 1, "into")
            || passage.tokens().is(person - 1, "of")
            || passage.tokens().is(person - 1, "against"));
  }

  private boolean officials(Passage passage, int from, int limit) {
    int person = passage.hits().find(from, limit, words.officialPerson);
    return person >= 0 && passage.hits().find(from, limit, words.complicit) >= 0;
  }
}
