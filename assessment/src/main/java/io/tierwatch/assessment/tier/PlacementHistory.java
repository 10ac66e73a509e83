package io.tierwatch.assessment.tier;

import io.tierwatch.assessment.data.DataException;
import io.tierwatch.model.Coded;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The tiers of countries in the editions of the report, as far as they are known. */
public final class PlacementHistory {

  private static final String FILE = "tier-placements.csv";

  private static final NavigableMap<Integer, Tier> NONE = Collections.emptyNavigableMap();

  private final Map<String, NavigableMap<Integer, Tier>> tiers;

  private PlacementHistory(Map<String, NavigableMap<Integer, Tier>> tiers) {
    this.tiers = tiers;
  }

  /** A history of nothing. */
  public static PlacementHistory empty() {
    return new PlacementHistory(Map.of());
  }

  /** Where the published placements are from, as readers are told. */
  public static final String SOURCES =
      "Scorecard Diplomacy for 2001 to 2014, public lists of the report's tiers for later years";

  /** The published placements of 2001 to 2023 that the program carries; some years are missing. */
  public static PlacementHistory load() {
    InputStream stream = PlacementHistory.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("the resource " + FILE + " is not there");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(FILE, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Reads {@code country,year,tier} and further columns, under a line of titles. */
  public static PlacementHistory read(String name, Reader reader) throws IOException {
    Map<String, NavigableMap<Integer, Tier>> tiers = new HashMap<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 1;
    lines.readLine();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] row = line.split(",");
      if (row.length < 3 || !row[1].matches("\\d{4}")) {
        throw new DataException(name, number, "no country, year and tier in '" + line + "'");
      }
      if (Countries.standard().byCode(row[0]).isEmpty()) {
        throw new DataException(name, number, "no country '" + row[0] + "'");
      }
      int at = number;
      Tier tier =
          Coded.find(Tier.class, row[2])
              .orElseThrow(() -> new DataException(name, at, "no tier '" + row[2] + "'"));
      tiers.computeIfAbsent(row[0], unused -> new TreeMap<>()).put(Integer.parseInt(row[1]), tier);
    }
    return new PlacementHistory(tiers);
  }

  /** This history with the placements that narratives state, which go before what was known. */
  public PlacementHistory with(Iterable<Placement> placements) {
    Map<String, NavigableMap<Integer, Tier>> copy = new HashMap<>(tiers);
    for (Placement placement : placements) {
      NavigableMap<Integer, Tier> years = new TreeMap<>(copy.getOrDefault(code(placement), NONE));
      years.put(placement.edition().year(), placement.tier());
      copy.put(code(placement), years);
    }
    return new PlacementHistory(copy);
  }

  private static String code(Placement placement) {
    return placement.country().code();
  }

  /** The tier of a country in the edition of a year, if it is known. */
  public Optional<Tier> tier(Country country, int year) {
    return Optional.ofNullable(years(country).get(year));
  }

  /** The tier in the edition before, if it is known. */
  public Optional<Tier> before(Country country, Edition edition) {
    return tier(country, edition.year() - 1);
  }

  /** The last known tier before an edition, of one of the two years before it, with its year. */
  public Optional<Map.Entry<Integer, Tier>> lastBefore(Country country, Edition edition) {
    return Optional.ofNullable(years(country).lowerEntry(edition.year()))
        .filter(last -> last.getKey() >= edition.year() - 2);
  }

  /** The known tiers of a country by year. */
  public NavigableMap<Integer, Tier> years(Country country) {
    return tiers.getOrDefault(country.code(), NONE);
  }
}
