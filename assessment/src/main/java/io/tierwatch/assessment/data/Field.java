package io.tierwatch.assessment.data;

import io.tierwatch.model.Coded;

/**
 * A field of a block.
 *
 * @param line where it stands in the file
 */
public record Field(String file, int line, String key, String value) {

  /** A fault in this field. */
  public DataException fault(String message) {
    return new DataException(file, line, message);
  }

  /** The value as a whole number. */
  public int number() {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw fault("'" + value + "' is no number");
    }
  }

  /** The constant whose code is {@code code}, or a fault that names it. */
  public <E extends Enum<E> & Coded> E constant(Class<E> type, String code) {
    return Coded.find(type, code)
        .orElseThrow(() -> fault("no " + type.getSimpleName() + " '" + code + "'"));
  }
}
