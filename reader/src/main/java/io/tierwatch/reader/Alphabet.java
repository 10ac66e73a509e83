package io.tierwatch.reader;

import java.util.List;
import java.util.Locale;

/**
 * The order of names in a list. Lists go down the alphabet; where one begins anew, two lists have
 * run together.
 */
final class Alphabet {

  private static final String ARTICLE = "the ";

  /** How many letters a name must stand too early: some names have two places in the alphabet. */
  private static final int EARLIER = 4;

  /** How many names before and behind must be in order. */
  private static final int FEWEST = 2;

  private final char[] initials;

  Alphabet(List<String> names) {
    this.initials = new char[names.size()];
    for (int i = 0; i < initials.length; i++) {
      String lower = names.get(i).toLowerCase(Locale.ROOT);
      initials[i] = lower.charAt(lower.startsWith(ARTICLE) ? ARTICLE.length() : 0);
    }
  }

  /**
   * The index of the one name at which the alphabet begins anew, with order before and behind it;
   * the number of names where there is none such. Names that were read across columns begin anew
   * again and again, which tells nothing.
   */
  int restart() {
    int found = initials.length;
    for (int i = 1; i < initials.length; i++) {
      if (initials[i] + EARLIER <= initials[i - 1]) {
        if (found < initials.length) {
          return initials.length;
        }
        found = i;
      }
    }
    boolean both = found >= FEWEST && initials.length - found >= FEWEST;
    return both ? found : initials.length;
  }
}
