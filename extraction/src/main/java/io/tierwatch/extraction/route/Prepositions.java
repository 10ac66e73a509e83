package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.Place.Role;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells from where and to where by the words before and behind the name of a place. */
final class Prepositions {

  /** How many words may stand between a preposition and the first place of its list. */
  private static final int REACH = 7;

  private final RouteWords words;

  Prepositions(RouteWords words) {
    this.words = words;
  }

  /** Whether those whom the word at {@code at} leads to receive the victims: "marriages with". */
  static boolean toward(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    return tokens.is(at, "with") || tokens.is(at, "marry") || tokens.is(at, "to");
  }

  /** "Ghana is a primary destination for". */
  boolean isDestination(Passage passage, int behind) {
    int from = behind;
    while (passage.tokens().isCapitalized(from) || words.has(passage, from, Kind.LIST_WORD)) {
      from++;
    }
    boolean verb = words.has(passage, from, Kind.BE_WORD) || words.has(passage, from, Kind.REMAIN);
    for (int at = from + 1; verb && at < from + 7; at++) {
      if (words.has(passage, at, Kind.DESTINATION_WORD)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only words that join a list stand between two tokens. */
  boolean listed(Passage passage, int from, int to) {
    int at = from;
    while (at < to) {
      int end = words.end(passage, at, Kind.LIST_WORD);
      boolean skipped = passage.tokens().is(at, "the") || passage.tokens().isCapitalized(at);
      end = end < 0 && skipped ? at + 1 : end;
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return at == to;
  }

  /** The role that the nearest preposition before a place gives it. */
  Role role(Passage passage, Place place, List<People> people) {
    int limit = Math.max(0, place.start() - REACH);
    for (int at = place.start() - 1; at >= limit; at--) {
      if (words.has(passage, at, Kind.FROM_WORD)) {
        return from(passage, at, people);
      }
      if (words.before(passage, at, Kind.ORIGINATE) >= 0 && passage.tokens().is(at, "in")) {
        return Role.ORIGIN;
      }
      if (words.has(passage, at, Kind.PASSING_WORD) || enRoute(passage, at)) {
        return Role.NONE;
      }
      if (words.has(passage, at, Kind.INTO_WORD)) {
        if (words.has(passage, at - 1, Kind.AREA) && fromArea(passage, at - 1)) {
          return Role.ORIGIN;
        }
        return into(at, people);
      }
      if (words.has(passage, at, Kind.OF_WORD) && ofPersons(people, at)) {
        return Role.ORIGIN;
      }
      if (!passes(passage, at)) {
        return Role.NONE;
      }
    }
    return Role.NONE;
  }

  /** "from poor villages in". */
  private boolean fromArea(Passage passage, int area) {
    for (int at = area - 1; at >= Math.max(0, area - 3); at--) {
      if (words.has(passage, at, Kind.FROM_WORD)) {
        return true;
      }
    }
    return false;
  }

  private boolean enRoute(Passage passage, int at) {
    return passage.tokens().is(at, "to") && (words.before(passage, at + 1, Kind.PASSING_WORD) >= 0);
  }

  private static boolean ofPersons(List<People> people, int at) {
    return people.stream().anyMatch(p -> p.end() == at && p.kind() != People.Kind.ACTOR);
  }

  private boolean passes(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    return words.has(passage, at, Kind.PLACE_PREFIX)
        || words.has(passage, at, Kind.LIST_WORD)
        || words.before(passage, at + 1, Kind.LIST_WORD) >= 0
        || words.has(passage, at, Kind.OF_WORD)
        || tokens.isCapitalized(at)
        || tokens.isNumber(at)
        || tokens.is(at, "less")
        || tokens.is(at, "lesser")
        || tokens.is(at, "extent");
  }

  /**
   * "women from Ghana" are an origin, "agents from Ghana" not; "returned from Ghana" tells where.
   */
  private Role from(Passage passage, int from, List<People> people) {
    for (int at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (words.has(passage, at, Kind.RETURN_WORD)) {
        return Role.DESTINATION;
      }
    }
    People nearest = nearestBefore(people, from);
    if (nearest != null && nearest.end() == from && toward(passage, nearest.start() - 1)) {
      return Role.DESTINATION;
    }
    boolean actor =
        nearest != null && nearest.kind() == People.Kind.ACTOR && from - nearest.end() <= 1;
    return actor ? Role.NONE : Role.ORIGIN;
  }

  /** "in Ghana" tells where, unless it tells where the traffickers are. */
  private static Role into(int at, List<People> people) {
    People nearest = nearestBefore(people, at);
    boolean actor = nearest != null && nearest.kind() == People.Kind.ACTOR && nearest.end() == at;
    return actor ? Role.NONE : Role.DESTINATION;
  }

  private static @Nullable People nearestBefore(List<People> people, int at) {
    People nearest = null;
    for (People candidate : people) {
      if (candidate.end() <= at) {
        nearest = candidate;
      }
    }
    return nearest;
  }
}
