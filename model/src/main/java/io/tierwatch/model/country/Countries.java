package io.tierwatch.model.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The countries and territories of the world, by every name that the report gives them.
 *
 * <pre>{@code
 * Countries.standard().byName("the DPRK");                             // North Korea
 * Countries.standard().byHeading("MICRONESIA, FEDERATED STATES OF");   // Micronesia
 * Countries.standard().byDemonym("Batswana");                          // Botswana
 * }</pre>
 *
 * <p>Looking up takes no account of case, accents, hyphens, or the shape of an apostrophe.
 */
public final class Countries {

  private final List<Country> all;
  private final List<Name> names;
  private final Map<String, Country> byCode;
  private final Map<String, Country> byName;
  private final Map<String, Country> byDemonym;

  Countries(
      List<Country> all,
      List<Name> names,
      Map<String, Country> byCode,
      Map<String, Country> byName,
      Map<String, Country> byDemonym) {
    this.all = List.copyOf(all);
    this.names = List.copyOf(names);
    this.byCode = Map.copyOf(byCode);
    this.byName = Map.copyOf(byName);
    this.byDemonym = Map.copyOf(byDemonym);
  }

  /** The countries that the program knows, read once. */
  public static Countries standard() {
    return Standard.COUNTRIES;
  }

  /** The country of an ISO 3166-1 alpha-3 code in upper case, or of Kosovo's {@code XKX}. */
  public Optional<Country> byCode(String alpha3) {
    return Optional.ofNullable(byCode.get(alpha3));
  }

  /** The country of a name or a variant of it, with or without 'the'. */
  public Optional<Country> byName(String name) {
    return Optional.ofNullable(byName.get(Spelling.nameKey(name)));
  }

  /**
   * The country of a heading as the report sets it: a name, an inverted name such as {@code KOREA,
   * REPUBLIC OF}, or either with a remark in brackets such as {@code SOUTH KOREA (ROK)}.
   */
  public Optional<Country> byHeading(String heading) {
    Optional<Country> asName = byName(heading);
    if (asName.isPresent()) {
      return asName;
    }
    int bracket = heading.indexOf('(');
    if (bracket > 0) {
      return byHeading(heading.substring(0, bracket));
    }
    int comma = heading.indexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    return byName(heading.substring(comma + 1) + " " + heading.substring(0, comma));
  }

  /** The country whose people or things this word names: {@code Jamaican}, {@code Jamaicans}. */
  public Optional<Country> byDemonym(String word) {
    return Optional.ofNullable(byDemonym.get(Spelling.key(word)));
  }

  /** The country that a user names by its code, in any case, its name, or its people. */
  public Optional<Country> byAnyName(String typed) {
    return byCode(typed.toUpperCase(Locale.ROOT))
        .or(() -> byHeading(typed))
        .or(() -> byDemonym(typed));
  }

  /**
   * Every name, variant and demonym, with capitals as in running text, with straight apostrophes,
   * and both with and without accents. Some are English words when in lower case (turkey, polish):
   * in running text only a word with its capital is a name.
   */
  public List<Name> names() {
    return names;
  }

  /** All countries, by code, without the fictional ones of the sample edition. */
  public List<Country> all() {
    return all;
  }

  /**
   * One way to name a country, or its people.
   *
   * @param words the name as it stands in running text
   */
  public record Name(String words, Country country, Kind kind) {

    /** What a name names. */
    public enum Kind {
      /** The country itself. */
      NAME,
      /** Its people, or what is of it. */
      DEMONYM
    }
  }

  /** Holds the table from its first use on. */
  private static final class Standard {
    static final Countries COUNTRIES = CountryTable.readResource();
  }
}
