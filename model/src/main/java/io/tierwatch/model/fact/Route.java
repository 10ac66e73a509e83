package io.tierwatch.model.fact;

import java.util.List;

/**
 * Who is exploited, from where to where, and in what work.
 *
 * @param origin alpha-3 codes, or the words where the text names a region or group
 * @param destination as origin; internal trafficking has the country in both
 */
public record Route(
    Evidence evidence,
    List<String> origin,
    List<String> destination,
    List<Exploitation> exploitation,
    List<VictimGroup> victims,
    List<String> sectors)
    implements Fact {

  public Route {
    origin = List.copyOf(origin);
    destination = List.copyOf(destination);
    exploitation = List.copyOf(exploitation);
    victims = List.copyOf(victims);
    sectors = List.copyOf(sectors);
  }

  @Override
  public String type() {
    return "route";
  }
}
