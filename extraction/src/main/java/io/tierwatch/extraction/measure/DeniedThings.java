package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a denial denies: the metrics that the verbs and nouns behind it name. */
final class DeniedThings {

  /** A thing denied: its metric, what it counts, and where it stands. */
  record Denied(Metric metric, Unit unit, int at) {}

  private final Words words;
  private final MetricTable table;
  private final NounPhrases phrases;

  DeniedThings(MeasureReader.Rules rules) {
    this.words = rules.words();
    this.table = rules.table();
    this.phrases = rules.phrases();
  }

  /** Everything named behind "did not report": verbs and nouns, until a number comes. */
  List<Denied> allNamed(Passage passage, int from, int limit) {
    List<Denied> denied = new ArrayList<>();
    boolean counted = false;
    int last = -1;
    for (int at = from; at < limit; at++) {
      int leads = isWhether(passage, at) ? passage.hits().find(at, limit, words.leadsTo) : -1;
      if (leads > 0) {
        denied.addAll(results(passage, leads, limit));
        break;
      }
      last = last >= 0 && isWhether(passage, at) ? at : last;
      boolean far = last >= 0 && at > last + 4;
      if (far || purpose(passage, at) || passage.hits().has(at, words.detail)) {
        break;
      }
      counted |= passage.tokens().is(at, "number") || passage.tokens().is(at, "many");
      if (passage.mentions().quantityAt(at) != null && passage.mentions().periodAt(at) == null) {
        break;
      }
      Denied noun = plural(passage, at) ? noun(passage, at) : null;
      noun = noun != null && noun.metric() == Metric.SHELTERS ? null : noun; // "funds for shelters"
      Denied verb = noun == null ? verb(passage, at, limit, counted) : noun;
      verb = verb == null ? relative(passage, from, at) : verb;
      if (verb != null) {
        denied.add(verb);
        last = at;
      } else if (!denied.isEmpty() && passage.tokens().is(at, "of")) {
        break;
      }
    }
    return denied;
  }

  /** What "led to any arrests", "resulted in an investigation" name as what came of something. */
  private List<Denied> results(Passage passage, int leads, int limit) {
    int from = passage.hits().end(leads, words.leadsTo);
    return nouns(passage, passage.hits().has(from, words.any) ? from + 1 : from, limit);
  }

  private static boolean isWhether(Passage passage, int at) {
    return passage.tokens().is(at, "whether") || passage.tokens().is(at, "if");
  }

  /** What is denied behind "did not": verbs joined by "or", then any of a kind. */
  List<Denied> objects(Passage passage, int denial, int from, int limit) {
    if (passage.tokens().is(denial, "none")) {
      int leads = passage.hits().find(from, limit, words.leadsTo);
      return leads < 0 ? List.of() : results(passage, leads, limit);
    }
    if (passage.hits().has(from - 1, words.no)) {
      return nouns(passage, from, limit);
    }
    boolean never = passage.tokens().is(denial, "never");
    int any = passage.hits().find(from, Math.min(limit, from + 9), words.any);
    if (any < 0) {
      return never ? everDone(passage, from, limit) : List.of();
    }
    boolean ofAKind = passage.tokens().is(any, "any") || passage.tokens().is(any + 1, "single");
    return never || ofAKind ? anyOfAKind(passage, from, any, limit) : List.of();
  }

  /** "have never identified a victim": the verbs right behind the denial. */
  private List<Denied> everDone(Passage passage, int from, int limit) {
    List<Denied> denied = new ArrayList<>();
    for (int at = from; at < Math.min(limit, from + 3); at++) {
      addVerb(passage, at, Math.min(limit, at + 6), true, denied);
    }
    return denied;
  }

  /** "any investigations or prosecutions", or, without such nouns, the verbs before "any". */
  private List<Denied> anyOfAKind(Passage passage, int from, int any, int limit) {
    int end = Math.min(limit, any + 12);
    boolean ofASet = passage.tokens().is(any + 1, "of");
    List<Denied> denied = nouns(passage, ofASet ? any + 3 : any + 1, end);
    boolean named = !denied.isEmpty();
    int again = again(passage, any + 1, end);
    if (again > 0) {
      addVerb(passage, again, Math.min(limit, again + 8), true, denied);
    }
    for (int at = from; at < any && !named; at++) {
      addVerb(passage, at, Math.min(limit, any + 8), false, denied);
    }
    return denied;
  }

  /**
   * Where a second verb with its "any" stands: "did not arrest any … or prosecute any …", or -1.
   */
  private static int again(Passage passage, int from, int limit) {
    for (int at = from; at < limit - 2; at++) {
      if (passage.tokens().is(at, "or") && passage.tokens().is(at + 2, "any")) {
        return at + 1;
      }
    }
    return -1;
  }

  private void addVerb(
      Passage passage, int at, int limit, boolean participles, List<Denied> denied) {
    Denied verb = verb(passage, at, limit, participles);
    if (verb != null) {
      denied.add(verb);
    }
  }

  /** Nouns that are metrics, in a list that "or" and commas join. */
  private List<Denied> nouns(Passage passage, int from, int limit) {
    List<Denied> denied = new ArrayList<>();
    for (int at = from; at < limit; at++) {
      Denied noun = noun(passage, at);
      if (noun != null) {
        denied.add(noun);
      } else if (passage.hits().has(at, words.stop)
          && !passage.tokens().is(at, "or")
          && !passage.tokens().is(at, "and")) {
        return denied;
      }
    }
    return denied;
  }

  @Nullable Denied noun(Passage passage, int at) {
    if (passage.hits().has(at, words.identification)) {
      return new Denied(Metric.VICTIMS_IDENTIFIED, Unit.VICTIMS, at);
    }
    for (Map.Entry<Noun, Category> entry : words.nouns.entrySet()) {
      int end = passage.hits().end(at, entry.getValue());
      Metric metric = end > 0 ? table.of(entry.getKey()) : null;
      if (metric != null) {
        return new Denied(metric, entry.getKey().unit(), at);
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
    if (noun == Noun.BARE && passage.hits().has(at - 1, words.pronoun)) {
      noun = Noun.VICTIM; // "how many it assisted"
    }
    Metric metric = governor == null || noun == Noun.BARE ? null : table.of(governor, noun);
    boolean potential = passage.hits().find(from, at, words.potential) >= 0;
    if (metric == Metric.VICTIMS_IDENTIFIED && potential) {
      metric = Metric.POTENTIAL_VICTIMS_IDENTIFIED;
    }
    return metric == null ? null : new Denied(metric, noun.unit(), at);
  }

  /** "did not provide any services to protect witnesses" denies not all help. */
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
        && !passage.tokens().is(at + 1, "any")
        && phrases.nounBetween(passage, at + 1, at + 3) != Noun.BARE;
  }

  private static boolean lawEnforcement(Metric metric) {
    return metric == Metric.INVESTIGATIONS
        || metric == Metric.PROSECUTIONS
        || metric == Metric.CONVICTIONS;
  }
}
