package io.tierwatch.assessment.recommendation;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** What a recommendation asks the government to do with a thing. */
public enum Action implements Coded {
  INCREASE,
  CONTINUE,
  BEGIN,
  STOP;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
