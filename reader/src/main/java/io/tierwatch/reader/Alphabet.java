package io.tierwatch.reader;

import java.util.ArrayList;
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

  /** Names that were read across columns begin anew again and again: oftener than each so many. */
  private static final int SELDOM = 6;

  private final char[] initials;

  Alphabet(List<String> names) {
    this.initials = new char[names.size()];
    for (int i = 0; i < initials.length; i++) {
      String lower = names.get(i).toLowerCase(Locale.ROOT);
      initials[i] = lower.charAt(lower.startsWith(ARTICLE) ? ARTICLE.length() : 0);
    }
  }

  /** Where the alphabet begins anew, in order; none where it does so all the time. */
  List<Integer> restarts() {
    List<Integer> restarts = new ArrayList<>();
    for (int i = 1; i < initials.length; i++) {
      if (initials[i] + EARLIER <= initials[i - 1]) {
        restarts.add(i);
      }
    }
    boolean seldom = restarts.size() == 1 || SELDOM * restarts.size() <= initials.length;
    return seldom ? restarts : List.of();
  }

  /** Whether at a restart a single name stands out of order, and the list goes on behind it. */
  boolean goesOn(int restart) {
    int next = restart + 1;
    return next < initials.length && initials[next] >= initials[restart - 1];
  }
}
