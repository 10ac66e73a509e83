package io.tierwatch.dataset;

import io.tierwatch.model.Coded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record as they are written: by name, in order. A value is a text, a number, a
 * boolean, a list, a map of such, or null.
 */
final class Fields {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  Fields put(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  Fields put(String name, @Nullable Coded value) {
    return put(name, value == null ? null : (Object) value.code());
  }

  /** A number that may be whole: 5 is written as 5, not as 5.0. */
  Fields put(String name, @Nullable Double value) {
    return put(name, value == null ? null : number(value));
  }

  Fields put(String name, List<? extends Coded> codes) {
    List<String> written = new ArrayList<>();
    for (Coded code : codes) {
      written.add(code.code());
    }
    return put(name, (Object) written);
  }

  Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(values);
  }

  private static Object number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
    return whole ? (Object) (long) value : (Object) value;
  }
}
