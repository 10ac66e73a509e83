package io.tierwatch.model.country;

/** The regions by which the Department of State, and so the report, groups countries. */
public enum Region {
  AF("Africa"),
  EAP("East Asia and the Pacific"),
  EUR("Europe"),
  NEA("Near East"),
  SCA("South and Central Asia"),
  WHA("Western Hemisphere");

  private final String title;

  Region(String title) {
    this.title = title;
  }

  /** The region's name as the report writes it. */
  public String title() {
    return title;
  }
}
