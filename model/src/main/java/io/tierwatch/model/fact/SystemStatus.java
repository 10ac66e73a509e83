package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** How far an information system or mechanism works. */
public enum SystemStatus implements Coded {
  OPERATIONAL,
  PARTIAL,
  PLANNED,
  RECOMMENDED,
  UNUSED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
