package io.tierwatch.web.routes;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Exploitation;
import java.util.ArrayList;
import java.util.List;

/**
 * A form of exploitation as the map draws it.
 *
 * @param code the code of the exploitation, or 'unstated'; the style sheet knows its colour and
 *     dashes by it
 */
public record RouteKind(String code, String title) {

  private static final RouteKind UNSTATED = new RouteKind("unstated", Wording.NOT_STATED);

  private static final List<RouteKind> ALL = inOrder();

  /** The kinds of a statement; one, 'not stated', where it does not say in what. */
  static List<RouteKind> of(RouteStatement statement) {
    List<RouteKind> kinds = new ArrayList<>();
    for (String code : statement.exploitation()) {
      kinds.add(new RouteKind(code, code.replace('_', ' ')));
    }
    return kinds.isEmpty() ? List.of(UNSTATED) : kinds;
  }

  /** All kinds, in the order of a legend. */
  static List<RouteKind> all() {
    return ALL;
  }

  private static List<RouteKind> inOrder() {
    List<RouteKind> kinds = new ArrayList<>();
    for (Exploitation exploitation : Exploitation.values()) {
      kinds.add(new RouteKind(exploitation.code(), Wording.of(exploitation)));
    }
    kinds.add(UNSTATED);
    return List.copyOf(kinds);
  }
}
