package io.tierwatch.web.home;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The world by tier.
 *
 * @param tiers the tiers of the edition, from 1 to 3, with their countries
 * @param regions the regions that have a country
 * @param totals what all countries together report
 */
public record HomePage(
    int edition, List<TierGroup> tiers, List<RegionName> regions, List<Total> totals)
    implements Page {

  /** A tier and the countries that the report places on it. */
  public record TierGroup(String code, String title, List<Place> countries) {}

  /** A region of the report. */
  public record RegionName(String code, String title) {}

  /**
   * A country of the edition.
   *
   * @param tier the code of its tier; null where none was read
   * @param moved remained, upgraded or downgraded; null where the text does not say
   */
  public record Place(
      String code,
      String name,
      String region,
      @Nullable String tier,
      @Nullable String moved,
      int facts,
      String address) {}

  /**
   * What was counted, over all countries whose narrative states a figure for the period.
   *
   * @param value all of it, persons and cases together
   * @param sums the same for each thing that is counted, the most first
   * @param countries how many narratives state a figure
   * @param silent how many say that it was not reported
   * @param unstated how many state nothing of it
   */
  public record Total(
      String metric,
      String title,
      double value,
      List<Sum> sums,
      int countries,
      int silent,
      int unstated) {}

  /** How many of one thing, such as persons. */
  public record Sum(String unit, double value) {}

  @Override
  public String template() {
    return "home/home";
  }

  @Override
  public String title() {
    return "Trafficking in Persons Report " + edition;
  }

  /** How many countries the edition has here. */
  public int countries() {
    return tiers.stream().mapToInt(tier -> tier.countries().size()).sum();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TierGroup tier : tiers) {
      for (Place place : tier.countries()) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(edition);
        row.add(place.code());
        row.add(place.name());
        row.add(place.region());
        row.add(place.tier());
        row.add(place.moved());
        row.add(place.facts());
        rows.add(row);
      }
    }
    return new Table(
        List.of("edition", "country", "name", "region", "tier", "movement", "facts"), rows);
  }
}
