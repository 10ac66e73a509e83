package io.tierwatch.web.home;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.web.figures.CountryFigure;
import io.tierwatch.web.figures.Figure;
import io.tierwatch.web.figures.GovernmentFigures;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the first page. */
@Component
final class HomePages {

  private final GovernmentFigures figures;

  HomePages(GovernmentFigures figures) {
    this.figures = figures;
  }

  HomePage of(Shelf shelf, Edition edition) {
    List<Fact> facts = shelf.facts(FactQuery.all().in(edition));
    Map<String, Placement> placements = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Fact fact : facts) {
      counts.merge(fact.country().code(), 1, Integer::sum);
      if (fact instanceof Placement placement) {
        placements.putIfAbsent(placement.country().code(), placement);
      }
    }
    List<Country> countries = shelf.countries(edition);
    Map<@Nullable Tier, List<HomePage.Place>> groups = new LinkedHashMap<>();
    for (Tier tier : Tier.values()) {
      groups.put(tier, new ArrayList<>());
    }
    for (Country country : countries) {
      Placement placement = placements.get(country.code());
      groups
          .computeIfAbsent(placement == null ? null : placement.tier(), t -> new ArrayList<>())
          .add(place(country, edition, placement, counts.getOrDefault(country.code(), 0)));
    }
    return new HomePage(edition.year(), groups(groups), regions(countries), totals(shelf, edition));
  }

  private static HomePage.Place place(
      Country country, Edition edition, @Nullable Placement placement, int facts) {
    return new HomePage.Place(
        country.code(),
        country.name(),
        country.region().name(),
        placement == null ? null : placement.tier().code(),
        placement == null || placement.movement() == null ? null : Wording.of(placement.movement()),
        facts,
        Addresses.country(edition.year(), country.code()));
  }

  private static List<HomePage.TierGroup> groups(
      Map<@Nullable Tier, List<HomePage.Place>> countries) {
    List<HomePage.TierGroup> groups = new ArrayList<>();
    countries.forEach(
        (tier, places) -> {
          if (!places.isEmpty()) {
            groups.add(
                new HomePage.TierGroup(
                    tier == null ? "none" : tier.code(),
                    tier == null ? "No tier read" : tier.title(),
                    places));
          }
        });
    return groups;
  }

  private static List<HomePage.RegionName> regions(List<Country> countries) {
    Set<Region> present = new HashSet<>();
    countries.forEach(country -> present.add(country.region()));
    List<HomePage.RegionName> regions = new ArrayList<>();
    for (Region region : Region.values()) {
      if (present.contains(region)) {
        regions.add(new HomePage.RegionName(region.name(), region.title()));
      }
    }
    return regions;
  }

  private List<HomePage.Total> totals(Shelf shelf, Edition edition) {
    List<HomePage.Total> totals = new ArrayList<>();
    for (Metric metric : GovernmentFigures.HEADLINES) {
      Map<String, Double> sums = new TreeMap<>();
      int reported = 0;
      int silent = 0;
      List<CountryFigure> all = figures.of(shelf, edition, metric);
      for (CountryFigure one : all) {
        Figure now = one.now();
        if (now != null && now.value() != null) {
          sums.merge(now.unit(), now.value(), Double::sum);
          reported++;
        } else if (now != null) {
          silent++;
        }
      }
      totals.add(
          new HomePage.Total(
              metric.code(),
              Wording.of(metric),
              sums.values().stream().mapToDouble(Double::doubleValue).sum(),
              sums(sums),
              reported,
              silent,
              all.size() - reported - silent));
    }
    return totals;
  }

  /** What is counted apart, the most first. */
  private static List<HomePage.Sum> sums(Map<String, Double> sums) {
    return sums.entrySet().stream()
        .map(sum -> new HomePage.Sum(sum.getKey(), sum.getValue()))
        .sorted(Comparator.comparingDouble(HomePage.Sum::value).reversed())
        .toList();
  }
}
