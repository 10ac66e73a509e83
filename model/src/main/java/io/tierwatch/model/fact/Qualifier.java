package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** How firmly a figure is stated. */
public enum Qualifier implements Coded {
  EXACT,
  AT_LEAST,
  MORE_THAN,
  ABOUT,
  LESS_THAN,
  UP_TO;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
