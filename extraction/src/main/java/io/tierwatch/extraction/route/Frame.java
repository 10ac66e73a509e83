package io.tierwatch.extraction.route;

import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.VictimGroup;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one clause tells of a route, as far as it is read. */
final class Frame {

  final Set<String> origins = new LinkedHashSet<>();
  final Set<String> destinations = new LinkedHashSet<>();
  final Set<Exploitation> harms = EnumSet.noneOf(Exploitation.class);
  final Set<VictimGroup> victims = EnumSet.noneOf(VictimGroup.class);
  boolean people;
  boolean back;
  boolean migrants;
  boolean tourism;
  boolean sameHarm;
  boolean harmed;
  boolean placedAfterHarm;
  private int from = Integer.MAX_VALUE;
  private int to;

  /** Takes the tokens of an element into those that state the route. */
  void cover(Element element) {
    from = Math.min(from, element.start());
    to = Math.max(to, element.end());
  }

  boolean isEmpty() {
    return to == 0;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  void add(Place place) {
    cover(place);
    if (place.role() == Place.Role.ORIGIN) {
      origins.add(place.name());
    } else {
      destinations.add(place.name());
      placedAfterHarm |= harmed;
    }
  }

  void add(People someone) {
    cover(someone);
    people = true;
    victims.addAll(someone.groups());
    back |= someone.kind() == People.Kind.BACK;
    migrants |= someone.kind() == People.Kind.MIGRANT;
  }

  void add(Harm harm) {
    cover(harm);
    harmed = true;
    harms.addAll(harm.kinds());
    tourism |= harm.tourism();
    sameHarm |= harm.kinds().isEmpty();
  }

  /** The next frame about the same victims. */
  Frame sameVictims() {
    Frame next = new Frame();
    next.origins.addAll(origins);
    next.victims.addAll(victims);
    next.people = people;
    next.back = back;
    next.migrants = migrants;
    next.from = from;
    next.to = from == Integer.MAX_VALUE ? 0 : from + 1;
    return next;
  }
}
