package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** What a court imposed. */
public enum SentenceKind implements Coded {
  PRISON,
  SUSPENDED,
  FINE,
  CONDITIONAL,
  OTHER;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
