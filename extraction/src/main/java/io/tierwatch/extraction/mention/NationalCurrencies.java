package io.tierwatch.extraction.mention;

import io.tierwatch.model.country.Country;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The currencies of countries, as the platform's data of locales has them. */
public final class NationalCurrencies {

  private NationalCurrencies() {}

  /** The code of the country's own currency, or null where it has none. */
  public static @Nullable String code(Country country) {
    Currency currency = of(country);
    return currency == null ? null : currency.getCurrencyCode();
  }

  /** The code of the country's own currency where this noun, singular or plural, is its name. */
  static @Nullable String named(Country country, String noun) {
    Currency currency = of(country);
    if (currency == null) {
      return null;
    }
    String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    String own = name.substring(name.lastIndexOf(' ') + 1);
    String stated = noun.toLowerCase(Locale.ROOT);
    return stated.equals(own) || stated.equals(own + "s") ? currency.getCurrencyCode() : null;
  }

  private static @Nullable Currency of(Country country) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale locale = new Locale("", alpha2);
      if (locale.getISO3Country().equals(country.code())) {
        return Currency.getInstance(locale);
      }
    }
    return null;
  }
}
