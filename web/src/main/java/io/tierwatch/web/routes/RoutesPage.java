package io.tierwatch.web.routes;

import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where to where people are trafficked, as an edition tells it. */
public record RoutesPage(
    RouteFilter filter,
    List<RouteStatement> statements,
    RouteDrawing map,
    List<Choice> countries,
    List<Choice> exploitations,
    List<Choice> victims,
    List<Choice> sectors,
    TableQuery query)
    implements Page {

  @Override
  public String template() {
    return "routes/routes";
  }

  @Override
  public String title() {
    return "Routes, " + filter.edition();
  }

  /** How many narratives the statements are of. */
  public long narratives() {
    return statements.stream().map(RouteStatement::country).distinct().count();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (RouteStatement one : statements) {
      rows.add(
          List.of(
              one.edition(),
              one.country(),
              one.number(),
              one.origin(),
              one.destination(),
              one.exploitation(),
              one.victims(),
              one.sectors(),
              one.line()));
    }
    return new Table(
        List.of(
            "edition",
            "country",
            "number",
            "origin",
            "destination",
            "exploitation",
            "victims",
            "sectors",
            "line"),
        rows);
  }
}
