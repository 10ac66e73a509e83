package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** The offence that a law penalizes. */
public enum Offence implements Coded {
  SEX_TRAFFICKING,
  LABOR_TRAFFICKING,
  TRAFFICKING;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
