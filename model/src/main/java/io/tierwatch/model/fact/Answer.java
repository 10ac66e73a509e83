package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** An answer to a question of a finding. */
public enum Answer implements Coded {
  YES,
  PARTLY,
  PARTIAL,
  NO,
  ALL,
  SOME,
  NONE,
  POSSIBLE,
  EXPIRED,
  DRAFT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
