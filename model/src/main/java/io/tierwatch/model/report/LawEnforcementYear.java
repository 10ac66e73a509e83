package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Region;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the report's tables of law enforcement: what the governments of the world, or of a
 * region, reported of one year.
 *
 * @param region the region; empty for the world
 * @param year the year; empty where neither the row nor the table's title states it
 * @param newLegislation how many laws were new or amended; empty where the table does not say
 * @param source the row as printed
 */
public record LawEnforcementYear(
    Optional<Region> region,
    OptionalInt year,
    LaborShare prosecutions,
    LaborShare convictions,
    LaborShare victimsIdentified,
    OptionalInt newLegislation,
    SourceText source)
    implements EditionFact {

  /** The code of the region, or {@code WORLD}. */
  public String area() {
    return region.map(Region::name).orElse("WORLD");
  }

  /** The name of the region, or {@code World}. */
  public String areaName() {
    return region.map(Region::title).orElse("World");
  }
}
