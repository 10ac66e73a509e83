package io.tierwatch.dataset.search;

import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The countries that a question names. Narratives seldom name their own country, so its name says
 * where to look and not what words to look for.
 */
final class CountryMentions {

  private static final int LONGEST_NAME = 5;

  private final List<String> rest = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  CountryMentions(String words) {
    String[] typed = words.strip().split("\\s+");
    int at = 0;
    while (at < typed.length) {
      int length = nameAt(typed, at);
      if (length == 0) {
        rest.add(typed[at]);
      }
      at += Math.max(1, length);
    }
  }

  /** The words without the names. */
  String rest() {
    return String.join(" ", rest);
  }

  /** The codes of the countries. */
  List<String> codes() {
    return codes;
  }

  private int nameAt(String[] typed, int at) {
    for (int length = Math.min(LONGEST_NAME, typed.length - at); length > 0; length--) {
      String name = bare(String.join(" ", List.of(typed).subList(at, at + length)));
      Countries countries = Countries.standard();
      Optional<Country> country = countries.byHeading(name).or(() -> countries.byDemonym(name));
      if (country.isPresent()) {
        codes.add(country.get().code());
        return length;
      }
    }
    return 0;
  }

  private static String bare(String words) {
    String bare = words;
    while (!bare.isEmpty() && ".,;:!?".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
  }
}
