package io.tierwatch.dataset.search;

import java.util.Locale;
import java.util.Optional;

/** What passages can be narrowed down by, and counted by. */
public enum SearchField {
  /** ISO 3166-1 alpha-3. */
  COUNTRY,
  /** The year of the report. */
  YEAR,
  /** The code of the tier, such as {@code 2WL}. */
  TIER,
  /** The region of the report, such as {@code EAP}. */
  REGION,
  /** The section of the narrative. */
  SECTION,
  /** The types of the facts that were read of the passage. */
  TYPE;

  /** The name as it is typed and stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this name. */
  static Optional<SearchField> named(String name) {
    for (SearchField field : values()) {
      if (field.code().equalsIgnoreCase(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
