package io.tierwatch.assessment.edition;

import io.tierwatch.model.country.Region;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Adds the figures of the regions up, where a year has those of all regions and of the world. */
final class RegionSums {

  private RegionSums() {}

  static List<Disagreement> differing(List<LawEnforcementYear> rows) {
    List<Disagreement> found = new ArrayList<>();
    for (LawEnforcementYear world : rows) {
      List<LawEnforcementYear> regions = regionsOf(world, rows);
      if (!regions.isEmpty()) {
        compare(world, regions, "prosecutions", LawEnforcementYear::prosecutions, found);
        compare(world, regions, "convictions", LawEnforcementYear::convictions, found);
        compare(world, regions, "victims identified", LawEnforcementYear::victimsIdentified, found);
      }
    }
    return found;
  }

  /** One row of every region for the year of the world's; none where one is missing or double. */
  private static List<LawEnforcementYear> regionsOf(
      LawEnforcementYear world, List<LawEnforcementYear> rows) {
    if (world.region().isPresent() || world.year().isEmpty()) {
      return List.of();
    }
    List<LawEnforcementYear> regions = new ArrayList<>();
    Set<Region> missing = EnumSet.allOf(Region.class);
    for (LawEnforcementYear row : rows) {
      if (row.region().isPresent() && row.year().equals(world.year())) {
        regions.add(row);
        missing.remove(row.region().get());
      }
    }
    boolean one = missing.isEmpty() && regions.size() == Region.values().length;
    return one ? regions : List.of();
  }

  private static void compare(
      LawEnforcementYear world,
      List<LawEnforcementYear> regions,
      String figure,
      Function<LawEnforcementYear, LaborShare> cell,
      List<Disagreement> found) {
    OptionalInt total = cell.apply(world).total();
    boolean whole = regions.stream().allMatch(r -> cell.apply(r).total().isPresent());
    if (total.isEmpty() || !whole) {
      return;
    }
    int sum = regions.stream().mapToInt(r -> cell.apply(r).total().orElse(0)).sum();
    if (sum != total.getAsInt()) {
      found.add(new Disagreement.SumDiffers(world, figure, total.getAsInt(), sum));
    }
  }
}
