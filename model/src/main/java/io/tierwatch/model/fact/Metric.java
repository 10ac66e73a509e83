package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** What a measure counts. */
public enum Metric implements Coded {
  INVESTIGATIONS,
  ARRESTS,
  /** Prosecuted, indicted, charged, brought to court. */
  PROSECUTIONS,
  CONVICTIONS,
  ACQUITTALS,
  /** Of complicity, as are the two that follow. */
  OFFICIALS_INVESTIGATED,
  OFFICIALS_PROSECUTED,
  OFFICIALS_CONVICTED,
  VICTIMS_IDENTIFIED,
  POTENTIAL_VICTIMS_IDENTIFIED,
  VICTIMS_REFERRED,
  /** Also sheltered, or given services. */
  VICTIMS_ASSISTED,
  VICTIMS_REPATRIATED,
  RESIDENCE_PERMITS,
  COMPENSATION_AWARDS,
  OFFICIALS_TRAINED,
  /** By awareness work. */
  PEOPLE_REACHED,
  HOTLINE_CALLS,
  LABOR_INSPECTIONS,
  /** How many. */
  SHELTERS,
  SHELTER_CAPACITY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
