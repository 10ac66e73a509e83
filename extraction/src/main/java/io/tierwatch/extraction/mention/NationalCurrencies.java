package io.tierwatch.extraction.mention;

import io.tierwatch.model.country.Country;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
    Locale locale = Locales.BY_CODE.get(country.code());
    return locale == null ? null : Currency.getInstance(locale);
  }

  /** The countries of the platform by their codes of three letters, made when first asked for. */
  private static final class Locales {
    static final Map<String, Locale> BY_CODE =
        Arrays.stream(Locale.getISOCountries())
            .map(alpha2 -> new Locale("", alpha2))
            .collect(
                Collectors.toUnmodifiableMap(
                    Locale::getISO3Country, locale -> locale, (first, later) -> first));
  }
}
