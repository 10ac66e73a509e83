package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import java.util.List;
import java.util.Optional;

/**
 * The sentence with which the report opens what it says of a country's tier: {@code The Government
 * of Arcadia (ARC) does not fully meet the minimum standards …}, {@code Arcadia remains a Special
 * Case …}, {@code Arcadian authorities fully meet …}.
 */
final class Opening {

  /** The words that begin it. */
  static final String START = "The Government of ";

  private static final int WINDOW = 260;
  private static final List<String> VERDICTS =
      List.of(
          " does not fully meet",
          " does not fully comply",
          " does not yet fully comply",
          " does not meet",
          " fully meets",
          " fully complies");
  private static final List<String> SHORT =
      List.of(
          " remains a Special Case",
          " is a Special Case",
          " remained a Special Case",
          " authorities fully meet",
          " authorities do not fully meet");

  private Opening() {}

  /** The country whose opening sentence begins at this offset, or empty when none does. */
  static Optional<Country> at(String words, int offset, CountryNames names) {
    int end = Math.min(words.length(), offset + WINDOW);
    String window = words.substring(offset, end);
    if (window.regionMatches(true, 0, START, 0, START.length())) {
      int verdict = firstOf(VERDICTS, window);
      return verdict < START.length()
          ? Optional.empty()
          : named(window.substring(START.length(), verdict), names);
    }
    int verdict = firstOf(SHORT, window);
    return verdict > 0 && verdict <= 60
        ? named(window.substring(0, verdict), names)
        : Optional.empty();
  }

  private static int firstOf(List<String> phrases, String window) {
    int first = -1;
    for (String phrase : phrases) {
      int at = window.indexOf(phrase);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  /** The country of a name that may have an article, a short form in brackets or more behind it. */
  private static Optional<Country> named(String words, CountryNames names) {
    if (words.indexOf(". ") > 3) {
      return Optional.empty();
    }
    String name = withoutArticle(words);
    int bracket = name.indexOf(" (");
    String plain = bracket > 0 ? name.substring(0, bracket) : name;
    Optional<Country> country = longest(plain, names);
    if (country.isPresent() || bracket < 0) {
      return country;
    }
    int close = name.indexOf(')', bracket);
    String inner = name.substring(bracket + 2, close < 0 ? name.length() : close);
    for (String other : inner.split(" or |, ")) {
      Optional<Country> byOther = names.byName(withoutArticle(other.strip()));
      if (byOther.isPresent()) {
        return byOther;
      }
    }
    return Optional.empty();
  }

  private static Optional<Country> longest(String name, CountryNames names) {
    String tried = name.strip();
    while (!tried.isEmpty()) {
      Optional<Country> country = names.byName(tried);
      if (country.isPresent()) {
        return country;
      }
      int space = tried.lastIndexOf(' ');
      tried = space < 0 ? "" : tried.substring(0, space);
    }
    return Optional.empty();
  }

  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }
}
