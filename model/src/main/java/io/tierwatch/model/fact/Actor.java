package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** Who did what a fact states. */
public enum Actor implements Coded {
  GOVERNMENT,
  NGO,
  INTERNATIONAL_ORGANIZATION,
  FOREIGN_GOVERNMENT,
  UNSPECIFIED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
