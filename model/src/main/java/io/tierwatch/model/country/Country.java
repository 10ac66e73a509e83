package io.tierwatch.model.country;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-3, upper case; Kosovo is {@code XKX}
 * @param name the name that the report uses in running text, such as {@code Burma}
 */
public record Country(String code, String name, Region region) {

  /**
   * Whether the country exists in the sample edition only. Its code is then of the range {@code
   * XAA} to {@code XAZ}, which ISO 3166-1 leaves to its users.
   */
  public boolean fictional() {
    return code.startsWith("XA");
  }
}
