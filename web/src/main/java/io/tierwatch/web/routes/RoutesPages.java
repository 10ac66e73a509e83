package io.tierwatch.web.routes;

import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.VictimGroup;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of the routes. */
@Component
final class RoutesPages {

  private final RouteMap map;

  RoutesPages(RouteMap map) {
    this.map = map;
  }

  RoutesPage of(Shelf shelf, RouteFilter filter) {
    TableQuery query = filter.query();
    List<RouteStatement> statements = query.rows(shelf).stream().map(RouteStatement::of).toList();
    return new RoutesPage(
        filter,
        statements,
        map.draw(statements),
        countries(shelf, filter),
        exploitations(filter),
        victims(filter),
        sectors(shelf, filter),
        query);
  }

  private static List<Choice> countries(Shelf shelf, RouteFilter filter) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.any(filter.country()));
    for (var country : shelf.countries(new Edition(filter.edition()))) {
      choices.add(Choice.of(country.code(), country.name(), filter.country()));
    }
    return choices;
  }

  private static List<Choice> exploitations(RouteFilter filter) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.any(filter.exploitation()));
    for (RouteKind kind : RouteKind.all()) {
      if (!kind.code().equals("unstated")) {
        choices.add(Choice.of(kind.code(), kind.title(), filter.exploitation()));
      }
    }
    return choices;
  }

  private static List<Choice> victims(RouteFilter filter) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.any(filter.victims()));
    for (VictimGroup group : VictimGroup.values()) {
      choices.add(Choice.of(group.code(), group.code(), filter.victims()));
    }
    return choices;
  }

  private static List<Choice> sectors(Shelf shelf, RouteFilter filter) {
    TableQuery query =
        new TableQuery(
            "SELECT DISTINCT unnest(sectors) AS sector FROM routes WHERE edition = "
                + filter.edition()
                + " ORDER BY sector");
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.any(filter.sector()));
    query.rows(shelf).forEach(row -> choices.add(Choice.of(row.text("sector"), filter.sector())));
    return choices;
  }
}
