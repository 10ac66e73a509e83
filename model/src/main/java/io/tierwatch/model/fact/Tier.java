package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;

/** The lists of 22 U.S.C. 7107(b), as the report names them. */
public enum Tier implements Coded {
  /** Fully meets the minimum standards: 7107(b)(1)(A). */
  TIER_1("1", "Tier 1"),
  /** Does not fully meet them, makes significant efforts: 7107(b)(1)(B). */
  TIER_2("2", "Tier 2"),
  /** Tier 2, on the special watch list: 7107(b)(2)(A)(iii). */
  TIER_2_WATCH_LIST("2WL", "Tier 2 Watch List"),
  /** Does not fully meet them, makes no significant efforts: 7107(b)(1)(C). */
  TIER_3("3", "Tier 3"),
  /** A special case, which the report does not rank. */
  SPECIAL_CASE("SPECIAL", "Special Case");

  private final String code;
  private final String title;

  Tier(String code, String title) {
    this.code = code;
    this.title = title;
  }

  @Override
  public String code() {
    return code;
  }

  /** The name as the report writes it, such as {@code Tier 2 Watch List}. */
  public String title() {
    return title;
  }
}
