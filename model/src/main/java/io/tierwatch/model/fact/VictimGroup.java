package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** The groups of victims that a route names. */
public enum VictimGroup implements Coded {
  MEN,
  WOMEN,
  BOYS,
  GIRLS,
  CHILDREN,
  ADULTS;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
