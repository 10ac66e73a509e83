package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** What money was spent on, or asked for. */
public enum Purpose implements Coded {
  VICTIM_SERVICES,
  SHELTER,
  ANTI_TRAFFICKING_BUDGET,
  COMPENSATION,
  AWARENESS,
  TRAINING,
  HOTLINE,
  FEES_PAID_BY_WORKERS,
  FINE_IMPOSED,
  OTHER;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
