package io.tierwatch.dataset.store;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Unit;
import java.util.List;

/** Figures of any country and edition. */
public final class Measures {

  private Measures() {}

  public static Measure of(Country country, int year, double value) {
    return of(country, year, value, Period.CURRENT);
  }

  public static Measure of(Country country, int year, double value, Period period) {
    return new Measure(
        new Evidence(country, new Edition(year), 2, "freed", List.of(), "Police freed.", "made up"),
        Metric.VICTIMS_IDENTIFIED,
        value,
        null,
        Qualifier.EXACT,
        Unit.VICTIMS,
        period,
        Actor.GOVERNMENT,
        null,
        null);
  }
}
