package io.tierwatch.web.page;

/** The addresses of countries and facts, which many pages lead to. */
public final class Addresses {

  private Addresses() {}

  /** The page of a country in an edition. */
  public static String country(int edition, String code) {
    return "/editions/" + edition + "/countries/" + code;
  }

  /** The place of a fact on the page of its country. */
  public static String fact(int edition, String code, int number) {
    return country(edition, code) + "#fact-" + number;
  }
}
