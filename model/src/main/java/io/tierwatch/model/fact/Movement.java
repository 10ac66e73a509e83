package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** How a placement moved since the edition before. */
public enum Movement implements Coded {
  REMAINED,
  UPGRADED,
  DOWNGRADED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
