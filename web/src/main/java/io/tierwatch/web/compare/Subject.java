package io.tierwatch.web.compare;

import io.tierwatch.web.page.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that are compared: a country in an edition.
 *
 * @param title what tells it from the others: the country, or the year
 * @param tier null where none was read
 * @param placement how it came to its tier, in words
 * @param placementAddress where its words stand; null where none was read
 */
public record Subject(
    int edition,
    String country,
    String name,
    String title,
    @Nullable String tier,
    String placement,
    @Nullable String placementAddress) {

  /** The page of the country. */
  public String address() {
    return Addresses.country(edition, country);
  }
}
