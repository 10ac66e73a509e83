package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
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

  /** A thing denied: its metric, what it counts, and where it stands. */
  private record Denied(Metric metric, Unit unit, int at) {}

  private final Words words;
  private final MetricTable table;
  private final NounPhrases phrases;
  private final Actors actors;

  DenialReader(MeasureReader.Rules rules) {
    this.words = rules.words();
    this.table = rules.table();
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
      if (unknown < 0 && no > 0 && !passage.tokens().is(at, "zero") && namesMetric(passage, no)) {
        reach = deny(passage, at, no, false, stated);
      } else if (unknown > 0) {
        reach = deny(passage, at, unknown, true, stated);
      } else if (end > 0) {
        int report = reportAfter(passage, end);
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
      Denied noun = noun(passage, at);
      if (noun != null) {
        return thingOf(noun.metric());
      }
    }
    return false;
  }

  private static boolean thingOf(Metric metric) {
    return lawEnforcement(metric) || metric == Metric.ARRESTS || metric == Metric.LABOR_INSPECTIONS;
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
        unreported ? allNamed(passage, from, limit) : objects(passage, at, from, limit);
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
    int suspect = passage.hits().find(named, phraseEnd, words.suspects());
    Map<Metric, Denied> once = new LinkedHashMap<>();
    for (Denied thing : denied) {
      Metric ofOfficials = MetricFinder.ofOfficials(thing.metric());
      if (!officials || ofOfficials == thing.metric() || suspect >= 0) {
        once.putIfAbsent(thing.metric(), thing);
      }
      if (officials) {
        once.putIfAbsent(ofOfficials, thing);
      }
    }
    Measure model = model(passage, at, from, limit, unreported);
    once.forEach((metric, thing) -> stated.add(stated(passage, at, metric, thing, model)));
    return named + 1;
  }

  /** What all that one denial denies has in common. */
  private Measure model(Passage passage, int at, int from, int limit, boolean unreported) {
    Actor actor = actors.before(passage, 0, at);
    Period period = Times.first(passage, from, limit);
    if (period == null && passage.tokens().is(at, "never")) {
      period = Period.CUMULATIVE;
    }
    period = period == null ? Times.opening(passage, 0, at) : period;
    Exploitation form = form(passage, from, limit);
    Part traits = phrases.traits(passage, from, Math.min(limit, from + 8));
    boolean narrowed =
        passage.hits().find(from + 1, Math.min(limit, from + 8), words.narrowing) >= 0
            || passage.hits().find(from, limit, words.allegations) >= 0;
    boolean whole = form == null && traits.equals(Part.UNNAMED) && !narrowed;
    return new Measure(
        passage.evidence(at, from, at, "measure/denied"),
        Metric.INVESTIGATIONS,
        unreported ? null : Double.valueOf(0),
        null,
        Qualifier.EXACT,
        Unit.CASES,
        period == null ? Period.CURRENT : period,
        actor == null ? Actor.GOVERNMENT : actor,
        form,
        whole ? null : new Part(traits.sex(), traits.age(), traits.nationality(), form));
  }

  private static Stated stated(
      Passage passage, int at, Metric metric, Denied thing, Measure model) {
    Measure measure =
        new Measure(
            passage.evidence(at, thing.at() + 1, thing.at(), "measure/denied"),
            metric,
            model.value(),
            null,
            Qualifier.EXACT,
            isOfOfficials(metric) ? Unit.CASES : thing.unit(),
            model.period(),
            model.actor(),
            model.exploitation(),
            model.part());
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

  /** Everything named behind "did not report": verbs and nouns, until a number comes. */
  private List<Denied> allNamed(Passage passage, int from, int limit) {
    List<Denied> denied = new ArrayList<>();
    boolean counted = false;
    for (int at = from; at < limit; at++) {
      boolean far = !denied.isEmpty() && at > denied.get(denied.size() - 1).at() + 4;
      if (far || purpose(passage, at) || passage.hits().has(at, words.detail)) {
        break;
      }
      counted |= passage.tokens().is(at, "number") || passage.tokens().is(at, "many");
      if (passage.mentions().quantityAt(at) != null && passage.mentions().periodAt(at) == null) {
        break;
      }
      Denied noun = plural(passage, at) ? noun(passage, at) : null;
      Denied verb = noun == null ? verb(passage, at, limit, counted) : noun;
      verb = verb == null ? relative(passage, from, at) : verb;
      if (verb != null) {
        denied.add(verb);
      } else if (!denied.isEmpty() && passage.tokens().is(at, "of")) {
        break;
      }
    }
    return denied;
  }

  /** What is denied behind "did not": verbs joined by "or", then any of a kind. */
  private List<Denied> objects(Passage passage, int denial, int from, int limit) {
    List<Denied> denied = new ArrayList<>();
    if (passage.hits().has(from - 1, words.no)) {
      nouns(passage, from, limit, denied);
      return denied;
    }
    int any = passage.hits().find(from, Math.min(limit, from + 9), words.any);
    if (any < 0 && passage.tokens().is(denial, "never")) {
      any = Math.min(limit, from + 3);
      for (int at = from; at < any; at++) {
        Denied verb = verb(passage, at, Math.min(limit, at + 6), true);
        if (verb != null) {
          denied.add(verb);
        }
      }
      return denied;
    }
    boolean single = any >= 0 && passage.tokens().is(any + 1, "single");
    boolean never = passage.tokens().is(denial, "never");
    if (any < 0 || !(passage.tokens().is(any, "any") || single || never)) {
      return denied;
    }
    nouns(passage, any + 1, Math.min(limit, any + 12), denied);
    if (denied.isEmpty()) {
      int objectEnd = Math.min(limit, any + 8);
      for (int at = from; at < any; at++) {
        Denied verb = verb(passage, at, objectEnd, false);
        if (verb != null) {
          denied.add(verb);
        }
      }
    }
    return denied;
  }

  /** Nouns that are metrics, in a list that "or" and commas join. */
  private void nouns(Passage passage, int from, int limit, List<Denied> denied) {
    for (int at = from; at < limit; at++) {
      Denied noun = noun(passage, at);
      if (noun != null) {
        denied.add(noun);
      } else if (passage.hits().has(at, words.stop)
          && !passage.tokens().is(at, "or")
          && !passage.tokens().is(at, "and")) {
        return;
      }
    }
  }

  private @Nullable Denied noun(Passage passage, int at) {
    for (Map.Entry<Noun, Category> entry : words.nouns.entrySet()) {
      int end = passage.hits().end(at, entry.getValue());
      Metric metric = end > 0 ? table.of(entry.getKey()) : null;
      if (metric != null) {
        return new Denied(metric, unit(entry.getKey()), at);
      }
      boolean call = end > 0 && entry.getKey() == Noun.CALL;
      if (call && passage.hits().find(0, at, words.aboutHotline) >= 0) {
        return new Denied(Metric.HOTLINE_CALLS, Unit.CALLS, at);
      }
    }
    return null;
  }

  private static boolean plural(Passage passage, int at) {
    return passage.tokens().isWord(at) && passage.tokens().at(at).endsWith("s");
  }

  private static Unit unit(Noun noun) {
    return noun.unit();
  }

  /** "trained to identify": a purpose is not what was reported, unless efforts were. */
  private boolean purpose(Passage passage, int at) {
    return passage.tokens().is(at, "to")
        && verb(passage, at + 1, at + 8, true) != null
        && passage.hits().findLast(at - 3, at, words.effort) < 0;
  }

  private @Nullable Denied verb(Passage passage, int at, int limit, boolean participles) {
    for (Map.Entry<Governor, Category> entry : words.governors.entrySet()) {
      int end = passage.hits().end(at, entry.getValue());
      if (end > 0 && (participles || !isModifier(passage, at))) {
        Noun noun = phrases.nounBetween(passage, end, limit);
        if (entry.getKey() == Governor.INSPECT) {
          return new Denied(Metric.LABOR_INSPECTIONS, Unit.INSPECTIONS, at);
        }
        Governor governor = given(passage, entry.getKey(), end, limit, noun);
        Metric metric =
            governor == null ? null : table.of(governor, noun == Noun.OTHER ? Noun.BARE : noun);
        if (metric != null && (noun != Noun.BARE || lawEnforcement(metric))) {
          return new Denied(metric, noun == Noun.BARE ? Unit.CASES : noun.unit(), at);
        }
      }
    }
    return null;
  }

  /** "the number of victims it identified": the noun stands before its verb. */
  private @Nullable Denied relative(Passage passage, int from, int at) {
    Governor governor = null;
    for (Map.Entry<Governor, Category> entry : words.governors.entrySet()) {
      int end = passage.hits().end(at, entry.getValue());
      if (end > 0) {
        governor = given(passage, entry.getKey(), end, end + 6, Noun.VICTIM);
      }
    }
    Noun noun = governor == null ? Noun.BARE : phrases.nounBetween(passage, from, at);
    Metric metric = governor == null || noun == Noun.BARE ? null : table.of(governor, noun);
    boolean potential = passage.hits().find(from, at, words.potential) >= 0;
    if (metric == Metric.VICTIMS_IDENTIFIED && potential) {
      metric = Metric.POTENTIAL_VICTIMS_IDENTIFIED;
    }
    return metric == null ? null : new Denied(metric, noun.unit(), at);
  }

  /** "did not provide any services to protect victims from threats" denies not all help. */
  private boolean servesPurpose(Passage passage, int from, int limit) {
    for (int at = from; at < limit - 1; at++) {
      if (passage.tokens().is(at, "to") && passage.hits().has(at + 1, words.assisting())) {
        return true;
      }
    }
    return false;
  }

  /** Giving and receiving deny what was given. */
  private @Nullable Governor given(
      Passage passage, Governor governor, int from, int limit, Noun noun) {
    if (governor == Governor.GIVE && servesPurpose(passage, from, limit)) {
      return null;
    }
    return governor == Governor.GIVE || governor == Governor.RECEIVE
        ? Gifts.named(words, passage, from, limit, noun)
        : governor;
  }

  /** A participle before a noun, "identified victims", denies nothing. */
  private boolean isModifier(Passage passage, int at) {
    boolean participle = passage.tokens().at(at).endsWith("ed");
    return participle
        && !passage.hits().has(at + 1, words.stop)
        && phrases.nounBetween(passage, at + 1, at + 3) != Noun.BARE;
  }

  private static boolean lawEnforcement(Metric metric) {
    return metric == Metric.INVESTIGATIONS
        || metric == Metric.PROSECUTIONS
        || metric == Metric.CONVICTIONS;
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

  private @Nullable Exploitation form(Passage passage, int from, int limit) {
    for (int at = from; at < limit; at++) {
      Exploitations.Hit hit = Exploitations.at(words, passage, at);
      if (hit != null) {
        return hit.form();
      }
    }
    return null;
  }
}
