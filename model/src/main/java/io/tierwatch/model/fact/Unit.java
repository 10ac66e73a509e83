package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** The noun that a measure counts. */
public enum Unit implements Coded {
  CASES,
  PERSONS,
  VICTIMS,
  CALLS,
  INSPECTIONS,
  SHELTERS,
  BEDS,
  TRAININGS,
  OTHER;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
