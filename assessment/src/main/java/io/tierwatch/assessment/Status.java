package io.tierwatch.assessment;

import io.tierwatch.model.Coded;
import java.util.Locale;

/** How far a standard is met, by the evidence. */
public enum Status implements Coded {
  MET,
  PARTLY,
  NOT_MET,
  /** The narrative does not say enough; no conclusion is drawn from its silence. */
  NOT_EVIDENCED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for a reader. */
  public String words() {
    return code().replace('_', ' ');
  }
}
