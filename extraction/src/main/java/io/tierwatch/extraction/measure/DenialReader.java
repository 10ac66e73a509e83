package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
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
  private final FigureFinder finder;
  private final Actors actors;

  DenialReader(Words words, MetricTable table, FigureFinder finder, Actors actors) {
    this.words = words;
    this.table = table;
    this.finder = finder;
    this.actors = actors;
  }

  List<Measure> read(Passage passage) {
    List<Measure> measures = new ArrayList<>();
    CategoryHits hits = passage.hits();
    int at = 0;
    while (at < passage.tokens().size()) {
      int end = Math.max(hits.end(at, words.not), hits.end(at, words.failed));
      int unknown = hits.end(at, words.noKnown);
      int reach = at + 1;
      if (unknown > 0) {
        reach = deny(passage, at, unknown, true, measures);
      } else if (end > 0) {
        int report = reportAfter(passage, end);
        reach = deny(passage, at, report > 0 ? report : end, report > 0, measures);
      }
      at = Math.max(at + 1, reach);
    }
    return measures;
  }

  /** The token behind a verb of reporting that follows within two tokens, or -1. */
  private int reportAfter(Passage passage, int from) {
    int verb = passage.hits().find(from, from + 3, words.reporting);
    return verb < 0 ? -1 : passage.hits().end(verb, words.reporting);
  }

  private int deny(Passage passage, int at, int from, boolean unreported, List<Measure> measures) {
    int limit = limit(passage, from);
    List<Denied> denied =
        unreported ? allNamed(passage, from, limit) : objects(passage, from, limit);
    boolean officials = officials(passage, from, limit);
    Actor actor = actors.before(passage, 0, at);
    Period period = Times.first(passage, from, limit);
    period = period == null ? Times.opening(passage) : period;
    Exploitation form = form(passage, from, limit);
    Map<Metric, Denied> once = new LinkedHashMap<>();
    denied.forEach(d -> once.putIfAbsent(d.metric(), d));
    for (Denied thing : once.values()) {
      Metric metric = officials ? ofOfficials(thing.metric()) : thing.metric();
      measures.add(
          new Measure(
              passage.evidence(at, thing.at() + 1, thing.at(), "measure/denied"),
              metric,
              unreported ? null : Double.valueOf(0),
              null,
              Qualifier.EXACT,
              thing.unit(),
              period == null ? Period.CURRENT : period,
              actor == null ? Actor.GOVERNMENT : actor,
              form,
              form == null ? null : new Part(null, null, null, form)));
    }
    return denied.isEmpty() ? from : denied.get(denied.size() - 1).at() + 1;
  }

  private int limit(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    int limit = Math.min(tokens.size(), from + REACH);
    for (int i = from; i < limit; i++) {
      boolean ends =
          tokens.is(i, ";")
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
    for (int at = from; at < limit; at++) {
      if (passage.mentions().quantityAt(at) != null && passage.mentions().periodAt(at) == null) {
        break;
      }
      Denied noun = noun(passage, at);
      Denied verb = noun == null ? verb(passage, at, limit) : noun;
      if (verb != null) {
        denied.add(verb);
      } else if (!denied.isEmpty() && passage.tokens().is(at, "of")) {
        break;
      }
    }
    return denied;
  }

  /** What is denied behind "did not": verbs joined by "or", then any of a kind. */
  private List<Denied> objects(Passage passage, int from, int limit) {
    List<Denied> denied = new ArrayList<>();
    int any = passage.hits().find(from, Math.min(limit, from + 9), words.any);
    if (any < 0 || !(passage.tokens().is(any, "any") || passage.tokens().is(any, "a"))) {
      return denied;
    }
    if (passage.tokens().is(any, "a") && !passage.tokens().is(any + 1, "single")) {
      return denied;
    }
    for (int at = any; at < Math.min(limit, any + 8); at++) {
      Denied noun = noun(passage, at);
      if (noun != null) {
        denied.add(noun);
      } else if (!denied.isEmpty()
          && passage.hits().has(at, words.stop)
          && !passage.tokens().is(at, "or")) {
        break;
      }
    }
    for (int at = from; at < any && denied.isEmpty(); at++) {
      at = verbs(passage, at, any, limit, denied);
    }
    return denied;
  }

  private int verbs(Passage passage, int from, int to, int limit, List<Denied> denied) {
    for (int at = from; at < to; at++) {
      Denied verb = verb(passage, at, limit);
      if (verb != null) {
        denied.add(verb);
      }
    }
    return to;
  }

  private @Nullable Denied noun(Passage passage, int at) {
    for (Map.Entry<Noun, io.tierwatch.extraction.lexicon.Category> entry : words.nouns.entrySet()) {
      int end = passage.hits().end(at, entry.getValue());
      Metric metric = end > 0 ? table.of(entry.getKey()) : null;
      if (metric != null) {
        return new Denied(metric, unit(entry.getKey()), at);
      }
    }
    return null;
  }

  private static Unit unit(Noun noun) {
    return noun == Noun.CONVICTION ? Unit.CASES : noun.unit();
  }

  private @Nullable Denied verb(Passage passage, int at, int limit) {
    for (Map.Entry<Governor, io.tierwatch.extraction.lexicon.Category> entry :
        words.governors.entrySet()) {
      int end = passage.hits().end(at, entry.getValue());
      if (end > 0) {
        Noun noun = finder.nounBetween(passage, end, limit);
        Metric metric = table.of(entry.getKey(), noun == Noun.OTHER ? Noun.BARE : noun);
        if (metric != null && (noun != Noun.BARE || lawEnforcement(metric))) {
          return new Denied(metric, noun == Noun.BARE ? Unit.CASES : noun.unit(), at);
        }
      }
    }
    return null;
  }

  private static boolean lawEnforcement(Metric metric) {
    return metric == Metric.INVESTIGATIONS
        || metric == Metric.PROSECUTIONS
        || metric == Metric.CONVICTIONS;
  }

  private boolean officials(Passage passage, int from, int limit) {
    int person = passage.hits().find(from, limit, words.officialPerson);
    return person >= 0 && passage.hits().find(from, limit, words.complicit) >= 0;
  }

  private static Metric ofOfficials(Metric metric) {
    return switch (metric) {
      case INVESTIGATIONS -> Metric.OFFICIALS_INVESTIGATED;
      case PROSECUTIONS -> Metric.OFFICIALS_PROSECUTED;
      case CONVICTIONS -> Metric.OFFICIALS_CONVICTED;
      default -> metric;
    };
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
