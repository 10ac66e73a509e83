package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Parts a sentence where it begins to tell of somebody else. */
final class Clauses {

  /** How many words may stand between a subject and what joins its clause to the one before. */
  private static final int REACH = 5;

  private final RouteWords words;

  Clauses(RouteWords words) {
    this.words = words;
  }

  /** The first tokens of the clauses, in order; the first is 0. */
  List<Integer> starts(Passage passage, List<People> people, List<Harm> harms) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    Tokens tokens = passage.tokens();
    int next = 0;
    for (int at = 1; at < tokens.size(); at++) {
      while (next < people.size() && people.get(next).start() < at) {
        next++;
      }
      boolean subject =
          next < people.size()
              && people.get(next).start() == at
              && begins(passage, people.get(next), starts.get(starts.size() - 1), harms);
      if (subject) {
        starts.add(at - joinedBefore(passage, at));
      } else if (RouteWords.semicolon(passage, at - 1) || contrasts(passage, at)) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** "but some are", and not "in Ghana but also in Togo". */
  private boolean contrasts(Passage passage, int at) {
    return words.has(passage, at, Kind.CONTRAST)
        && !passage.tokens().is(at + 1, "also")
        && !words.has(passage, at + 1, Kind.INTO_WORD);
  }

  private boolean begins(Passage passage, People subject, int clause, List<Harm> harms) {
    boolean told = harms.stream().anyMatch(h -> h.start() >= clause && h.end() <= subject.start());
    if (subject.kind() == People.Kind.ACTOR) {
      return acts(passage, subject) && !relative(passage, subject.start());
    }
    return told
        && joinedBefore(passage, subject.start()) > 0
        && (words.has(passage, subject.end(), Kind.BE_WORD)
            || words.has(passage, subject.end(), Kind.ADVERB));
  }

  private boolean acts(Passage passage, People subject) {
    int at = subject.end();
    for (int i = 0; i < REACH; i++) {
      if (words.has(passage, at, Kind.EXPLOIT_ACTIVE)) {
        return true;
      }
      int end = words.end(passage, at, Kind.ADVERB);
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return false;
  }

  private boolean relative(Passage passage, int at) {
    return words.has(passage, at - 1, Kind.RELATIVE) || words.has(passage, at - 2, Kind.RELATIVE);
  }

  /** How many tokens lie between ", and" and a subject, the "and" included; 0 without ", and". */
  private int joinedBefore(Passage passage, int subject) {
    Tokens tokens = passage.tokens();
    for (int i = subject - 1; i >= Math.max(1, subject - REACH); i--) {
      if (tokens.is(i, "and")) {
        return tokens.is(i - 1, ",") ? subject - i : 0;
      }
      if (tokens.is(i, ",") || words.has(passage, i, Kind.INTO_WORD)) {
        return 0;
      }
    }
    return 0;
  }
}
