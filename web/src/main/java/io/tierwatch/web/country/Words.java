package io.tierwatch.web.country;

import java.util.Locale;

/** Small matters of words. */
final class Words {

  private Words() {}

  /** A phrase with a capital at its beginning. */
  static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
