package io.tierwatch.web.page;

import io.tierwatch.model.Coded;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.web.library.Shelf;

/** What many addresses ask for in the same way. */
public final class Asked {

  private Asked() {}

  /**
   * The edition of a year, or the newest where nothing is asked for.
   *
   * @throws NoSuchChoice when it is not there
   */
  public static Edition edition(Shelf shelf, String typed) {
    String year = Choices.years("edition", shelf).checked(typed);
    return year.isEmpty() ? shelf.newest() : shelf.edition(Integer.parseInt(year));
  }

  /**
   * The metric of a code.
   *
   * @throws NoSuchChoice when there is none
   */
  public static Metric metric(String typed) {
    return Coded.find(Metric.class, Choices.metrics().checked(typed)).orElseThrow();
  }

  /**
   * The code of a country by its code or name; empty where nothing is asked for. It may be one that
   * an edition has no narrative of.
   *
   * @throws NoSuchChoice when no country is called so
   */
  public static String country(String typed) {
    if (typed.isBlank()) {
      return "";
    }
    return Countries.standard()
        .byAnyName(typed.strip())
        .map(Country::code)
        .orElseThrow(
            () ->
                new NoSuchChoice(
                    "No country is called '"
                        + Choices.shortened(typed)
                        + "': give its three letters of ISO 3166-1, such as JAM, or its name."));
  }
}
