package io.tierwatch.model;

import java.util.Optional;

/** A constant that the exchange format writes as a code of its own. */
public interface Coded {

  /** The code in the exchange format, such as {@code 2WL}. */
  String code();

  /** The constant of {@code type} with this code, or empty when there is none. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
