package io.tierwatch.web.routes;

import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.VictimGroup;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of the routes. */
@Component
final class RoutesPages {

  static final Choices EXPLOITATIONS = Choices.codes("exploitation", Exploitation.class);
  static final Choices VICTIMS = Choices.codes("victims", VictimGroup.class);

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
        Choices.countries(shelf.countries(new Edition(filter.edition()))).list(filter.country()),
        EXPLOITATIONS.list(filter.exploitation()),
        VICTIMS.list(filter.victims()),
        sectors(shelf, "WHERE edition = " + filter.edition()).list(filter.sector()),
        query);
  }

  /**
   * A sector as the dataset has it: that of another edition is one too, which readers have chosen
   * who go from edition to edition.
   */
  static String sector(Shelf shelf, String typed) {
    return typed.isBlank() ? "" : sectors(shelf, "").checked(typed);
  }

  private static Choices sectors(Shelf shelf, String where) {
    TableQuery query =
        new TableQuery(
            "SELECT DISTINCT unnest(sectors) AS sector FROM routes " + where + " ORDER BY sector");
    return Choices.of("sector", query.rows(shelf).stream().map(row -> row.text("sector")).toList());
  }
}
