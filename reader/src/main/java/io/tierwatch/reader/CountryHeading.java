package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import java.util.Optional;

/**
 * A country heading with its tier, such as {@code KENYA: TIER 2} or {@code Kenya (Tier 2)}.
 *
 * @param name the name as printed
 * @param country the country of that name; empty where no country is known by it
 * @param end the offset behind the heading in the words that it was found in
 */
record CountryHeading(String name, Optional<Country> country, Tier tier, int end) {

  private static final int LONGEST = 90;
  private static final String SPECIAL_CASE = "special case";

  /** The heading that the words begin with, or empty when they begin with none. */
  static Optional<CountryHeading> at(String words, CountryNames names) {
    Optional<CountryHeading> turned = tierFirst(words, names);
    if (turned.isPresent()) {
      return turned;
    }
    int limit = Math.min(words.length(), LONGEST);
    for (int i = 1; i < limit; i++) {
      char c = words.charAt(i);
      if (c == ':' || c == '(' || c == '\u2013' || c == '-') {
        Optional<CountryHeading> heading = parted(words, i, names);
        if (heading.isPresent()) {
          return heading;
        }
      } else if (Text.isStop(c) && !Text.isCapitals(words.substring(0, i)) && i > 4) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code SPECIAL CASE: NAME}. */
  private static Optional<CountryHeading> tierFirst(String words, CountryNames names) {
    if (!words.regionMatches(true, 0, SPECIAL_CASE, 0, SPECIAL_CASE.length())
        || words.length() > LONGEST) {
      return Optional.empty();
    }
    int colon = words.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String name = words.substring(colon + 1).strip();
    return names
        .byHeading(name)
        .map(c -> new CountryHeading(name, Optional.of(c), Tier.SPECIAL_CASE, words.length()));
  }

  private static Optional<CountryHeading> parted(String words, int sign, CountryNames names) {
    int start = sign + 1;
    while (start < words.length() && words.charAt(start) == ' ') {
      start++;
    }
    Optional<TierPhrase> tier = TierPhrase.at(words, start);
    if (tier.isEmpty()) {
      return Optional.empty();
    }
    boolean bracket = words.charAt(sign) == '(';
    int end = closed(words, tier.get().end(), bracket);
    String name = words.substring(0, sign).strip();
    Optional<Country> country = names.byHeading(name);
    boolean heading = country.isPresent() || (looksLikeName(name) && end == words.length());
    return end >= 0 && heading
        ? Optional.of(new CountryHeading(name, country, tier.get().tier(), end))
        : Optional.empty();
  }

  /** The offset behind a footnote star and the closing bracket; negative where that is missing. */
  private static int closed(String words, int from, boolean bracket) {
    int i = from;
    while (i < words.length() && (words.charAt(i) == '*' || words.charAt(i) == ' ')) {
      i++;
    }
    if (!bracket) {
      return i;
    }
    return i < words.length() && words.charAt(i) == ')' ? i + 1 : -1;
  }

  /** Whether every word of a name begins with a capital, but for the small words in names. */
  private static boolean looksLikeName(String name) {
    if (name.isEmpty() || name.length() > 60) {
      return false;
    }
    for (String word : name.split("[ ,]+")) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      if (!small && !word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return Character.isUpperCase(name.charAt(0));
  }
}
