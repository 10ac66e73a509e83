package io.tierwatch.web.country;

import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.web.country.CountryPage.YearTier;
import io.tierwatch.web.library.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tiers of a country by year: those that the dataset has, and else the published ones. */
final class TierHistory {

  private final PlacementHistory published;

  TierHistory(PlacementHistory published) {
    this.published = published;
  }

  /** Every year from the first that is known to the last; null is the tier of one that is not. */
  List<YearTier> of(Shelf shelf, Country country) {
    TreeMap<Integer, YearTier> years = new TreeMap<>();
    published
        .years(country)
        .forEach((year, tier) -> years.put(year, new YearTier(year, tier.code(), false)));
    for (Fact fact : shelf.facts(FactQuery.all().of(country).ofType("placement"))) {
      int year = fact.edition().year();
      years.put(year, new YearTier(year, ((Placement) fact).tier().code(), true));
    }
    return withGaps(years);
  }

  static List<YearTier> withGaps(SortedMap<Integer, YearTier> known) {
    List<YearTier> all = new ArrayList<>();
    if (!known.isEmpty()) {
      for (int year = known.firstKey(); year <= known.lastKey(); year++) {
        all.add(known.getOrDefault(year, new YearTier(year, null, false)));
      }
    }
    return all;
  }
}
