package io.tierwatch.model.report;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** The parts of a narrative. */
public enum SectionName implements Coded {
  /** The opening: the tier, the movement, and why. */
  SYNOPSIS,
  /** What the report asks of the government, most urgent first. */
  RECOMMENDATIONS,
  PROSECUTION,
  PROTECTION,
  PREVENTION,
  /** Who is exploited, from where to where, in what work. */
  PROFILE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
