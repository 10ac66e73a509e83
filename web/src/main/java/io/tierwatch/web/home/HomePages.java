package io.tierwatch.web.home;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.web.library.Shelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the first page. */
@Component
final class HomePages {

  private static final List<Metric> HEADLINES =
      List.of(
          Metric.INVESTIGATIONS,
          Metric.PROSECUTIONS,
          Metric.CONVICTIONS,
          Metric.VICTIMS_IDENTIFIED);

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
    return new HomePage(edition.year(), groups(groups), regions(countries), totals(facts));
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
        "/editions/" + edition.year() + "/countries/" + country.code());
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

  private static List<HomePage.Total> totals(List<Fact> facts) {
    List<HomePage.Total> totals = new ArrayList<>();
    for (Metric metric : HEADLINES) {
      Map<String, Double> values = new HashMap<>();
      Set<String> silent = new HashSet<>();
      for (Fact fact : facts) {
        if (fact instanceof Measure measure && headline(measure, metric)) {
          Double value = measure.value();
          if (value == null) {
            silent.add(measure.country().code());
          } else {
            values.putIfAbsent(measure.country().code(), value);
          }
        }
      }
      silent.removeAll(values.keySet());
      double sum = values.values().stream().mapToDouble(Double::doubleValue).sum();
      totals.add(
          new HomePage.Total(metric.code(), Wording.of(metric), sum, values.size(), silent.size()));
    }
    return totals;
  }

  /** A whole figure of the government's, of this period, about trafficking in all its forms. */
  private static boolean headline(Measure measure, Metric metric) {
    return measure.metric() == metric
        && measure.period().equals(Period.CURRENT)
        && measure.part() == null
        && measure.exploitation() == null
        && (measure.actor() == Actor.GOVERNMENT || measure.actor() == Actor.UNSPECIFIED);
  }
}
