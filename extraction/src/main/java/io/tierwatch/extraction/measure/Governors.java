package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that govern figures, and which of them governs which figure. */
final class Governors {

  /** How far left of a figure its verb can stand, in tokens. */
  private static final int FAR = 24;

  /** How far right of its noun the verb of a subject can stand. */
  private static final int NEAR = 5;

  /** A governing word. */
  record Hit(Governor governor, int start, int end) {}

  private final Words words;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Figure> figures;
  private final GovernorResolver resolver;
  private final List<Hit> hits = new ArrayList<>();

  Governors(Words words, Passage passage, List<Figure> figures) {
    this.words = words;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.figures = figures;
    this.resolver = new GovernorResolver(words, passage);
    int size = figures.isEmpty() ? 0 : tokens.size(); // nothing to govern
    for (int at = 0; at < size; at++) {
      Words.Named<Governor> named = words.governorAt(passage.hits(), at);
      Hit hit = named == null ? null : new Hit(named.kind(), at, named.end());
      if (hit != null && !isNoun(hit) && !insidePhrase(hit)) {
        hits.add(hit);
        at = hit.end() - 1;
      }
    }
  }

  /** "this shelter was in touch with 46 men": behind a determiner the word is no verb. */
  private boolean isNoun(Hit hit) {
    int before = hit.start() - 1;
    boolean determined =
        tokens.is(before, "the")
            || tokens.is(before, "this")
            || tokens.is(before, "that")
            || tokens.is(before, "its")
            || tokens.is(before, "a");
    return determined && hit.governor() == Governor.ASSIST && hit.end() == hit.start() + 1;
  }

  /** "10 convicted traffickers": the participle says nothing of what was done now. */
  private boolean insidePhrase(Hit hit) {
    for (Figure figure : figures) {
      if (figure.number() < hit.start() && hit.end() <= figure.end()) {
        return true;
      }
    }
    return false;
  }

  /** The word that governs a figure, or null. */
  @Nullable Hit of(Figure figure, int from) {
    Hit right = right(figure);
    Hit later = right == null ? null : finiteAfter(right);
    if (later != null && isSubject(figure)) {
      return resolver.resolve(later, figure);
    }
    if (right != null && blocked(figure) && !finite(figure, right)) {
      return null;
    }
    boolean bare = figure.noun() == Noun.BARE && right != null && right.start() == figure.end();
    boolean predicate = right != null && finite(figure, right) && !isObject(figure);
    if (right != null && (bare || isSubject(figure) || predicate)) {
      return resolver.resolve(right, figure);
    }
    Hit left = isSubject(figure) ? null : left(figure, from);
    if (left != null) {
      return left;
    }
    if (right == null) {
      Hit far = farVerb(figure);
      return far == null ? relative(figure) : far;
    }
    return right.governor() == Governor.TRAIN ? null : resolver.resolve(right, figure);
  }

  /**
   * "received 12 children who had been removed from …": who they are comes behind the statement.
   */
  private boolean isObject(Figure figure) {
    boolean relative = tokens.is(figure.end(), "who") || tokens.is(figure.end(), "that");
    return relative && hits.stream().anyMatch(hit -> hit.end() == figure.start());
  }

  /** The verb behind a participle: "victims identified during the year received services". */
  private @Nullable Hit finiteAfter(Hit participle) {
    for (Hit hit : hits) {
      boolean near = hit.start() > participle.end() && hit.start() < participle.end() + 9;
      boolean finite =
          hit.governor() == Governor.RECEIVE || passage.hits().has(hit.start() - 1, words.aux);
      if (near && finite) {
        return hit;
      }
    }
    return null;
  }

  /** The verb of a long subject: "110 employees from three ministries attended two seminars". */
  private @Nullable Hit farVerb(Figure figure) {
    for (Hit hit : hits) {
      boolean near = hit.start() >= figure.end() && hit.start() < figure.end() + 14;
      boolean takes = hit.governor() == Governor.RECEIVE || hit.governor() == Governor.ATTEND;
      if (near && takes && !parted(figure.end(), hit.start())) {
        return resolver.resolve(hit, figure);
      }
    }
    return null;
  }

  /** The verb of a clause about the noun: "the 46 victims (that) the police referred". */
  private @Nullable Hit relative(Figure figure) {
    boolean somebody = false;
    int limit = Math.min(tokens.size(), figure.end() + NEAR);
    for (int at = figure.end(); at < limit && tokens.isWord(at); at++) {
      Hit hit = somebody ? startingAt(at) : null;
      if (hit != null) {
        return resolver.resolve(hit, figure);
      }
      somebody |= passage.hits().has(at, words.pronoun) || isActor(at);
    }
    return null;
  }

  private boolean isActor(int at) {
    return passage.hits().has(at, words.government)
        || passage.hits().has(at, words.ngo)
        || passage.hits().has(at, words.internationalOrganization);
  }

  /** Whether an auxiliary stands between noun and verb: "six victims were identified". */
  private boolean finite(Figure figure, Hit right) {
    return passage.hits().find(figure.end(), right.start(), words.aux) >= 0
        || (right.governor() == Governor.RECEIVE || right.governor() == Governor.ATTEND);
  }

  private @Nullable Hit left(Figure figure, int from) {
    if (blocked(figure)) {
      return null;
    }
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (hit.end() <= figure.start() && hit.start() >= from && !behindOther(hit)) {
        if (figure.start() - hit.end() > reach(figure) || parted(hit.end(), figure.start())) {
          return null;
        }
        Hit giving = hit.governor() == Governor.AID ? givingBefore(hit) : null;
        Hit resolved = resolver.resolve(giving == null ? hit : giving, figure);
        if (resolved != null) {
          return resolved;
        }
      }
    }
    return null;
  }

  /** The verb of giving that a noun of help belongs to: "provided food and shelter to". */
  private @Nullable Hit givingBefore(Hit aid) {
    for (int i = hits.indexOf(aid) - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (aid.start() - hit.end() > 12 || parted(hit.end(), aid.start())) {
        return null;
      }
      if (hit.governor() == Governor.GIVE) {
        return hit;
      }
    }
    return null;
  }

  /** Another verb stands right before the figure: "fined five employers". */
  private boolean blocked(Figure figure) {
    int before = figure.start() - 1;
    if (before < 0 || !tokens.isWord(before)) {
      return false;
    }
    return tokens.at(before).endsWith("ed") && !governs(before);
  }

  /** Whether the token is one of a governing word. */
  private boolean governs(int at) {
    return hits.stream().anyMatch(hit -> hit.start() <= at && at < hit.end());
  }

  /** "one nurse trained in …, and one officer": the participle belongs to the noun before it. */
  private boolean behindOther(Hit hit) {
    boolean participle = tokens.at(hit.end() - 1).endsWith("ed");
    return participle
        && figures.stream().anyMatch(f -> f.end() == hit.start() && f.noun() != Noun.BARE);
  }

  /** Whether a semicolon or another statement's verb stands in between. */
  private boolean parted(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean verb = at > from && otherVerb(at) && !(at == from + 1 && tokens.is(from, "and"));
      boolean semicolon = tokens.is(at, ";") && !itemOpens(at + 1);
      if (semicolon || tokens.is(at, "who") || verb) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing but "and" stands between a semicolon and a figure that has no verb of its own:
   * the list goes on.
   */
  private boolean itemOpens(int from) {
    int start = tokens.is(from, "and") ? from + 1 : from;
    return figures.stream().anyMatch(f -> f.start() == start && !hasVerb(f.end()));
  }

  /** Whether a finite verb follows in the clause: "14 cases from earlier years remained open". */
  private boolean hasVerb(int from) {
    for (int at = from; at < tokens.size() && tokens.isWord(at); at++) {
      boolean past = at > from && tokens.at(at).endsWith("ed");
      if (past || passage.hits().has(at, words.aux)) {
        return true;
      }
    }
    return false;
  }

  /** How far left the verb can stand: farther where the figure opens one more item of a list. */
  private int reach(Figure figure) {
    int before = figure.start() - 1;
    boolean item =
        tokens.is(before, ";") || (tokens.is(before, "and") && tokens.is(before - 1, ";"));
    return item ? 3 * FAR : FAR;
  }

  /** A past tense right behind a subject or a joint: "…, and reinstated …", "they closed …". */
  private boolean otherVerb(int at) {
    if (!tokens.isWord(at) || !tokens.at(at).endsWith("ed")) {
      return false;
    }
    boolean opened =
        passage.hits().has(at - 1, words.pronoun)
            || tokens.is(at - 1, "and")
            || tokens.is(at - 1, ",")
            || (at > 0 && tokens.at(at - 1).endsWith("ly"));
    return opened && !governs(at);
  }

  /** The first governing word shortly behind the noun, with nothing but auxiliaries in between. */
  private @Nullable Hit right(Figure figure) {
    int at = figure.end();
    int limit = Math.min(tokens.size(), figure.end() + NEAR);
    while (at < limit) {
      Hit hit = startingAt(at);
      if (hit != null) {
        return hit;
      }
      boolean passes =
          passage.hits().has(at, words.aux)
              || tokens.is(at, "that")
              || tokens.is(at, "who")
              || tokens.is(at, "also")
              || (tokens.isWord(at) && tokens.at(at).endsWith("ly"));
      if (!passes) {
        return null;
      }
      at++;
    }
    return null;
  }

  private @Nullable Hit startingAt(int at) {
    for (Hit hit : hits) {
      if (hit.start() == at) {
        return hit;
      }
    }
    return null;
  }

  /** Whether the figure begins a statement whose verb follows. */
  private boolean isSubject(Figure figure) {
    int before = figure.start() - 1;
    boolean opens =
        before < 0
            || tokens.is(before, ",")
            || tokens.is(before, ";")
            || tokens.is(before, ":")
            || tokens.is(before, "and")
            || tokens.is(before, "while");
    return opens && (passage.hits().has(figure.end(), words.aux) || verbAt(figure.end()));
  }

  private boolean verbAt(int at) {
    return tokens.isWord(at)
        && (tokens.at(at).endsWith("ed") || startingAt(at) != null)
        && !tokens.at(at).equals("compared");
  }

  /**
   * The governors that are joined to this one by "and" or commas before it: "indicted and
   * convicted".
   */
  List<Hit> joined(Hit last) {
    List<Hit> chain = new ArrayList<>();
    chain.add(last);
    int start = last.start();
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (hit.end() <= start && onlyJoints(hit.end(), start)) {
        chain.add(0, hit);
        start = hit.start();
      }
    }
    return chain;
  }

  private boolean onlyJoints(int from, int to) {
    if (from == to) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, ",") && !tokens.is(at, "and") && !tokens.is(at, "or")) {
        return false;
      }
    }
    return true;
  }
}
