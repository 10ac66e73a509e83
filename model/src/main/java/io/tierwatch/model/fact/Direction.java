package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** How efforts moved, in the judgement that opens a section. */
public enum Direction implements Coded {
  INCREASED,
  MAINTAINED,
  DECREASED,
  MIXED,
  NONE_REPORTED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
