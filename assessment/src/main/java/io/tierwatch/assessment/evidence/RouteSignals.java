package io.tierwatch.assessment.evidence;

import io.tierwatch.assessment.data.Field;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Route;
import java.util.List;
import java.util.function.BiPredicate;

/** Signals of the profile: who is exploited from where to where, and in whose places of work. */
final class RouteSignals {

  private RouteSignals() {}

  static Signal route(Field field, String kind) {
    BiPredicate<Route, String> condition =
        switch (kind) {
          case "inbound" -> RouteSignals::inbound;
          case "outbound" -> RouteSignals::outbound;
          case "internal" -> (route, home) -> internal(route, home);
          case "by_government" -> (route, home) -> byGovernment(route);
          default -> throw field.fault("no kind of route '" + kind + "'");
        };
    return facts -> routes(facts, condition);
  }

  private static List<Fact> routes(CountryFacts facts, BiPredicate<Route, String> condition) {
    String home = facts.country().code();
    return List.copyOf(
        facts.of(Route.class).stream().filter(route -> condition.test(route, home)).toList());
  }

  private static boolean inbound(Route route, String home) {
    return route.destination().contains(home)
        && !route.origin().isEmpty()
        && !route.origin().equals(List.of(home));
  }

  private static boolean outbound(Route route, String home) {
    return route.origin().contains(home)
        && !route.destination().isEmpty()
        && !route.destination().contains(home);
  }

  private static boolean internal(Route route, String home) {
    return route.origin().equals(List.of(home)) && route.destination().equals(List.of(home));
  }

  private static boolean byGovernment(Route route) {
    return route.sectors().stream().anyMatch(s -> WordLists.isIn("government-work", s));
  }
}
