package io.tierwatch.web.page;

import java.util.List;
import java.util.stream.Collectors;

/** The addresses of countries and facts, which many pages lead to. */
public final class Addresses {

  private Addresses() {}

  /** The page of a country in an edition. */
  public static String country(int edition, String code) {
    return "/editions/" + edition + "/countries/" + code;
  }

  /** The page of facts of the same words. */
  public static String facts(int edition, String code, List<Integer> numbers) {
    return country(edition, code)
        + "/facts/"
        + numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** A printed page of a country's narrative, with the words of a fact marked. */
  public static String sheet(int edition, String code, int page, int fact) {
    return country(edition, code) + "/pages/" + page + "?fact=" + fact;
  }

  /** The place of a fact on the page of its country. */
  public static String fact(int edition, String code, int number) {
    return country(edition, code) + "#fact-" + number;
  }
}
