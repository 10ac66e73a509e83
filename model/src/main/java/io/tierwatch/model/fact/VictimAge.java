package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** The victims to whom a prescribed penalty applies. */
public enum VictimAge implements Coded {
  ADULT,
  CHILD,
  ANY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
