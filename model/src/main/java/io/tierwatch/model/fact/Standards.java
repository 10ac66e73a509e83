package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.Locale;

/**
 * The judgement of 22 U.S.C. 7107(b)(1): whether the minimum standards are met, and the efforts to
 * meet them.
 */
public enum Standards implements Coded {
  MEETS,
  DOES_NOT_MEET_SIGNIFICANT_EFFORTS,
  DOES_NOT_MEET_NO_SIGNIFICANT_EFFORTS;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
