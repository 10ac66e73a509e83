package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes routes of frames: fills in what the sentences before told, and what goes without saying. */
final class RouteMaker {

  static final String ABROAD = "abroad";

  private final RouteWords words;

  RouteMaker(RouteWords words) {
    this.words = words;
  }

  void make(
      Passage passage, int from, int to, Frame frame, Memory memory, List<Fact> routes) {
    if (!frame.origins.isEmpty() && migrates(passage, from, to)) {
      memory.keepMigrants(frame);
    }
    if (!frame.harmed && !frame.isEmpty() && exploitedAtWork(passage, from, to)) {
      frame.harms.add(Exploitation.LABOR);
    }
    if (frame.sameHarm) {
      frame.harms.addAll(memory.harms);
    }
    if (!frame.harms.isEmpty()) {
      routes.add(route(passage, to, frame, memory, frame.harms));
    } else if (continues(passage, from, to, frame, memory)) {
      frame.origins.addAll(memory.overseas);
      frame.harms.addAll(memory.overseasHarms);
      routes.add(route(passage, to, frame, memory, frame.harms));
    } else if (statesBoth(passage, from, to, frame)) {
      routes.add(route(passage, to, frame, memory, Set.of()));
    }
    memory.keep(frame);
  }

  /** "exploit men in construction", with no word for the kind of exploitation. */
  private boolean exploitedAtWork(Passage passage, int from, int to) {
    boolean exploited = false;
    for (int at = from; at < to; at++) {
      exploited |= words.has(passage, at, Kind.EXPLOIT_VERB);
      if (exploited
          && words.has(passage, at, Kind.SECTOR) && !words.has(passage, at, Kind.NIGHTLIFE)) {
        return true;
      }
    }
    return false;
  }

  private boolean statesBoth(Passage passage, int from, int to, Frame frame) {
    return !frame.origins.isEmpty()
        && !frame.destinations.isEmpty()
        && has(passage, from, to, Kind.TRAFFICKED);
  }

  /** A sentence that only tells where else the people of the sentences before are exploited. */
  private boolean continues(Passage passage, int from, int to, Frame frame, Memory memory) {
    boolean elsewhere =
        frame.destinations.stream()
            .anyMatch(d -> !d.equals(passage.country().code()) && !d.equals(ABROAD));
    return elsewhere
        && frame.origins.isEmpty()
        && !memory.overseasHarms.isEmpty()
        && has(passage, from, to, Kind.FOUND_WORD);
  }

  private Route route(
      Passage passage, int to, Frame frame, Memory memory, Set<Exploitation> harms) {
    List<String> origins = origins(passage, frame, memory);
    if (frame.origins.isEmpty() && frame.victims.isEmpty() && pointsBack(frame, memory)) {
      frame.victims.addAll(memory.victims);
    }
    List<String> destinations = destinations(passage, frame, memory);
    destinations.removeIf(d -> origins.contains(d) && !d.equals(passage.country().code()));
    return new Route(
        passage.evidence(frame.from(), frame.to(), frame.from(), "route"),
        origins,
        destinations,
        List.copyOf(harms),
        List.copyOf(frame.victims),
        sectors(passage, frame.from(), to));
  }

  private boolean migrates(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = words.end(passage, at, Kind.MIGRATE);
      if (end > 0 && !words.has(passage, end, Kind.JOURNEY_NOUN)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> origins(Passage passage, Frame frame, Memory memory) {
    if (frame.tourism) {
      return List.of();
    }
    if (!frame.origins.isEmpty()) {
      return named(passage, frame.origins);
    }
    if (pointsBack(frame, memory)) {
      return List.copyOf(memory.origins);
    }
    if (frame.migrants) {
      return List.copyOf(memory.migrants);
    }
    return List.of(passage.country().code());
  }

  /** "foreign women from Ghana" are from Ghana. */
  private static List<String> named(Passage passage, Set<String> origins) {
    List<String> named = new ArrayList<>(origins);
    named.removeIf(o -> o.startsWith("foreign") || o.equals(passage.country().code()));
    if (named.isEmpty()) {
      return List.copyOf(origins);
    }
    List<String> kept = new ArrayList<>(origins);
    kept.removeIf(o -> o.startsWith("foreign"));
    return kept;
  }

  private static boolean pointsBack(Frame frame, Memory memory) {
    return (frame.back || !frame.people && memory.fresh()) && !memory.origins.isEmpty();
  }

  private static List<String> destinations(Passage passage, Frame frame, Memory memory) {
    Set<String> stated = new LinkedHashSet<>(frame.destinations);
    if (stated.isEmpty() && frame.back) {
      stated.addAll(memory.destinations);
    }
    if (stated.size() > 1) {
      stated.remove(ABROAD);
    }
    if (stated.isEmpty()) {
      stated.add(passage.country().code());
    }
    return new ArrayList<>(stated);
  }

  private List<String> sectors(Passage passage, int from, int to) {
    Set<String> sectors = new LinkedHashSet<>();
    int at = from;
    while (at < to) {
      int end = words.end(passage, at, Kind.SECTOR);
      if (end > 0) {
        sectors.add(passage.tokens().span(at, end).toLowerCase(Locale.ROOT));
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(sectors);
  }

  private boolean has(Passage passage, int from, int to, Kind kind) {
    for (int at = from; at < to; at++) {
      if (words.has(passage, at, kind)) {
        return true;
      }
    }
    return false;
  }
}
