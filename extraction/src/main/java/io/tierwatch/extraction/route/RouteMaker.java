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

/**
 * Makes routes of frames: fills in what the sentences before told, and what goes without saying.
 */
final class RouteMaker {

  static final String ABROAD = "abroad";

  /** How an origin begins that is only said to be another country. */
  private static final String FOREIGN = "foreign";

  private final RouteWords words;

  RouteMaker(RouteWords words) {
    this.words = words;
  }

  /** Adds the route that a frame of the clause from {@code from} to before {@code to} states. */
  void make(Passage passage, int from, int to, Frame frame, Memory memory, List<Fact> routes) {
    if (!frame.origins.isEmpty() && migrates(passage, from, to)) {
      memory.keepMigrants(frame);
    }
    if (!frame.harmed && !frame.isEmpty() && exploitedAtWork(passage, from, to)) {
      frame.harms.add(Exploitation.LABOR);
    }
    if (frame.sameHarm) {
      frame.harms.addAll(memory.harms);
    }
    if (frame.harms.isEmpty() && continues(passage, from, to, frame, memory)) {
      frame.origins.addAll(memory.overseas);
      frame.harms.addAll(memory.overseasHarms);
    }
    if (!frame.harms.isEmpty() || statesBoth(passage, from, to, frame)) {
      routes.add(route(passage, to, frame, memory));
    }
    memory.keep(frame);
  }

  /** Whether a frame names no place but the country itself. */
  boolean ofStatus(Passage passage, Frame frame) {
    return frame.origins.isEmpty()
        && (frame.destinations.isEmpty()
            || frame.destinations.equals(Set.of(passage.country().code())));
  }

  /** A source country tells from where, a destination country where; neither tells the other. */
  void addStatus(Passage passage, int to, Frame frame, Status status, List<Fact> routes) {
    if (frame.harms.isEmpty()) {
      return;
    }
    List<String> home = List.of(passage.country().code());
    if (status.source()) {
      routes.add(route(passage, to, frame, home, List.of()));
    }
    if (status.destination()) {
      routes.add(route(passage, to, frame, List.of(), home));
    }
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

  /** "exploit men in construction", with no word for the kind of exploitation. */
  private boolean exploitedAtWork(Passage passage, int from, int to) {
    boolean exploited = false;
    for (int at = from; at < to; at++) {
      exploited |= words.has(passage, at, Kind.EXPLOIT_VERB);
      if (exploited
          && words.has(passage, at, Kind.SECTOR)
          && !words.has(passage, at, Kind.NIGHTLIFE)) {
        return true;
      }
    }
    return false;
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

  private boolean statesBoth(Passage passage, int from, int to, Frame frame) {
    return !frame.origins.isEmpty()
        && !frame.destinations.isEmpty()
        && has(passage, from, to, Kind.TRAFFICKED);
  }

  private Route route(Passage passage, int to, Frame frame, Memory memory) {
    if (frame.origins.isEmpty() && frame.victims.isEmpty() && pointsBack(frame, memory)) {
      frame.victims.addAll(memory.victims);
    }
    List<String> origins = origins(passage, frame, memory);
    List<String> destinations = destinations(passage, frame, memory);
    destinations.removeIf(d -> origins.contains(d) && !d.equals(passage.country().code()));
    return route(passage, to, frame, origins, destinations);
  }

  private Route route(
      Passage passage, int to, Frame frame, List<String> origins, List<String> destinations) {
    return new Route(
        passage.evidence(frame.from(), frame.to(), frame.from(), "route"),
        origins,
        destinations,
        List.copyOf(frame.harms),
        List.copyOf(frame.victims),
        sectors(passage, frame.from(), to));
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
    return frame.migrants ? List.copyOf(memory.migrants) : List.of(passage.country().code());
  }

  /** "foreign women from Ghana" are from Ghana. */
  private static List<String> named(Passage passage, Set<String> origins) {
    String home = passage.country().code();
    boolean other = origins.stream().anyMatch(o -> !o.startsWith(FOREIGN) && !o.equals(home));
    return origins.stream().filter(o -> !other || !o.startsWith(FOREIGN)).toList();
  }

  private static boolean pointsBack(Frame frame, Memory memory) {
    return (frame.back || (!frame.people && memory.fresh())) && !memory.origins.isEmpty();
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
